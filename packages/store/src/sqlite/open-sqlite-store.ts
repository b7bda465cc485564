import type { Store } from '@homeward/usecases';
import type { Knex } from 'knex';
import { lastLink } from '../events/events-table.ts';
import { announcer, type FaultReport } from '../kernel/announcer.ts';
import { migrateSqlite } from '../migrations/migrate-sqlite.ts';
import { sqlStore } from '../sql/sql-store.ts';
import { connectSqlite } from './connect.ts';
import { sqliteDriver } from './driver.ts';

export interface SqliteOptions {
  readonly file: string;
  /** Knex's name of the driver; the default is the one the house has chosen. */
  readonly driver?: string;
  readonly report?: FaultReport;
}

const readConnections = 4;

/** Open the store in one SQLite file, creating and migrating it as needed. */
export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  const { file, driver = sqliteDriver, report } = options;
  const writer = connectSqlite({ driver, file, connections: 1, mayWrite: true });
  const reader = connectSqlite({ driver, file, connections: readConnections, mayWrite: false });
  const close = async () => {
    await reader.destroy();
    await writer.destroy();
  };
  try {
    await migrateSqlite(writer);
    const { seq } = await lastLink(writer);
    return sqlStore(
      {
        writer,
        reader,
        readConfig: {},
        lockWriters: nothingMore,
        leaveWord: nothingMore,
        clearUp: () => rollBackLeftovers(writer),
        close,
      },
      announcer(seq, report),
    );
  } catch (error) {
    await close();
    throw error;
  }
}

/** `BEGIN IMMEDIATE` is the writers' lock, and nobody else waits for word. */
async function nothingMore(): Promise<void> {}

/** Knex forgets to roll back when a commit fails, and there is only this one connection to write with. */
async function rollBackLeftovers(writer: Knex): Promise<void> {
  await writer.raw('ROLLBACK').catch(() => undefined);
}
