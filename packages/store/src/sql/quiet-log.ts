import type { Knex } from 'knex';

function sayNothing(): void {}

/** Whatever goes wrong is thrown to whoever asked; Knex need not print it besides. */
export const quietLog: Knex.Logger = {
  debug: sayNothing,
  warn: sayNothing,
  error: sayNothing,
  deprecate: sayNothing,
};
