import type { Knex } from 'knex';
import { takeLock } from '../postgres/advisory-locks.ts';
import { migrate } from './run.ts';

/** Migrate under an advisory lock, so that of several servers starting at once one does the work. */
export async function migratePostgres(writer: Knex): Promise<void> {
  await writer.transaction(async (locked) => {
    await locked.raw('set local statement_timeout = 0');
    await takeLock(locked, 'migrating');
    await migrate(locked);
  });
}
