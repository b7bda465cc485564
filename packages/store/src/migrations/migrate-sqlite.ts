import type { Knex } from 'knex';
import { migrate } from './run.ts';

/**
 * Migrate under SQLite's own write lock, which dies with the process that holds it.
 *
 * Foreign keys rest meanwhile, as SQLite advises for changing tables, and are
 * checked as a whole before anything is kept.
 */
export async function migrateSqlite(writer: Knex): Promise<void> {
  await writer.raw('PRAGMA foreign_keys = OFF');
  try {
    await writer.transaction(async (locked) => {
      await migrate(locked);
      const strays: readonly unknown[] = await locked.raw('PRAGMA foreign_key_check');
      if (strays.length > 0) {
        throw new Error(`${strays.length} rows would point at nothing after the migration.`);
      }
    });
  } finally {
    await writer.raw('PRAGMA foreign_keys = ON');
  }
}
