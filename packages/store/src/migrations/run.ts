import type { Knex } from 'knex';
import { migrations, type NamedMigration } from './index.ts';

/** The database has been changed by a version of Homeward that this one knows nothing about. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}

const source: Knex.MigrationSource<NamedMigration> = {
  getMigrations: async () => [...migrations],
  getMigrationName: ({ name }) => name,
  getMigration: async (migration) => migration,
};

const tableName = 'migrations';

/**
 * Bring a database up to date inside a transaction that nobody else can be in.
 *
 * Knex guards its runs with a flag in a table, which a crash can leave set.
 * Here the transaction is the lock, so a flag found set is a stale one.
 */
export async function migrate(locked: Knex.Transaction): Promise<void> {
  await refuseNewer(locked);
  const config = { migrationSource: source, tableName };
  await locked.migrate.forceFreeMigrationsLock(config);
  await locked.migrate.latest(config);
}

async function refuseNewer(locked: Knex.Transaction): Promise<void> {
  if (!(await locked.schema.hasTable(tableName))) return;
  const done: readonly string[] = await locked(tableName).orderBy('id').pluck('name');
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = done.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new NewerDatabase(
      `This database was last used by a newer Homeward (it has ${unknown.join(', ')}). ` +
        'Start that version, or restore the backup made before it.',
    );
  }
}
