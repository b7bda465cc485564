import type { Parameter } from './parameter.ts';
import { parameterTable } from './parameters.ts';

/** All parameters as a table in Markdown: what docs/SIMULATION.md shows, word for word. */
export function parameterList(): string {
  const rows = Object.entries<Parameter>(parameterTable).map(
    ([name, { value, unit, says, from }]) =>
      `| \`${name}\` | ${value} ${unit} | ${says} | ${from} |`,
  );
  return [
    '| name | value | what it says | where it comes from |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}
