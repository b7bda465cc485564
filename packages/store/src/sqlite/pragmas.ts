import type { Knex } from 'knex';

interface Pragma {
  readonly name: string;
  readonly set: string;
  readonly reads: string | number;
}

/** What SQLite must promise before it is trusted with anything. */
const promises: readonly Pragma[] = [
  // First, so that the others wait for a neighbour instead of failing.
  { name: 'busy_timeout', set: '5000', reads: 5000 },
  { name: 'journal_mode', set: 'WAL', reads: 'wal' },
  { name: 'synchronous', set: 'FULL', reads: 2 },
  { name: 'foreign_keys', set: 'ON', reads: 1 },
  { name: 'secure_delete', set: 'ON', reads: 1 },
  { name: 'trusted_schema', set: 'OFF', reads: 0 },
];

const onlyReading: Pragma = { name: 'query_only', set: 'ON', reads: 1 };

/** Ask a new connection for every promise, read each back, and refuse to go on without it. */
export async function demandPromises(
  handle: Knex,
  connection: unknown,
  mayWrite: boolean,
): Promise<void> {
  for (const { name, set, reads } of mayWrite ? promises : [...promises, onlyReading]) {
    await handle.raw(`PRAGMA ${name} = ${set}`).connection(connection);
    const [row] = await handle.raw(`PRAGMA ${name}`).connection(connection);
    const [value] = Object.values(row ?? {});
    if (value !== reads) {
      throw new Error(
        `SQLite does not keep its promise: ${name} is ${String(value)} and must be ${reads}.`,
      );
    }
  }
}
