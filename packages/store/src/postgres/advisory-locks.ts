import type { Knex } from 'knex';

/** Homeward's advisory locks; any numbers do that no other program uses on the same database. */
const locks = { writing: 4_863_001, migrating: 4_863_002 } as const;

/** Wait for a lock that PostgreSQL lets go of when the transaction, or its connection, ends. */
export async function takeLock(sql: Knex, name: keyof typeof locks): Promise<void> {
  await sql.raw('select pg_advisory_xact_lock(?)', [locks[name]]);
}
