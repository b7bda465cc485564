import type { Store } from '@homeward/usecases';
import { lastLink } from '../events/events-table.ts';
import { announcer, type FaultReport } from '../kernel/announcer.ts';
import { migratePostgres } from '../migrations/migrate-postgres.ts';
import { catchUp, sqlStore } from '../sql/sql-store.ts';
import { takeLock } from './advisory-locks.ts';
import { connectPostgres } from './connect.ts';
import { eventChannel, followEvents } from './follow-events.ts';

export interface PostgresOptions {
  readonly url: string;
  readonly report?: FaultReport;
}

const readConnections = 8;

/**
 * Open the store in a PostgreSQL database, migrating it as needed.
 *
 * Any number of servers may share it: they write one after the other, and each
 * tells its listeners of everybody's events.
 */
export async function openPostgresStore({ url, report }: PostgresOptions): Promise<Store> {
  const writer = connectPostgres(url, 1);
  const reader = connectPostgres(url, readConnections);
  const disconnect = async () => {
    await Promise.all([reader.destroy(), writer.destroy()]);
  };
  try {
    await migratePostgres(writer);
    const { seq } = await lastLink(reader);
    const news = announcer(seq, report);
    const tail = await followEvents(url, news.seq, () => catchUp(reader, news), report);
    return sqlStore(
      {
        writer,
        reader,
        readConfig: { isolationLevel: 'repeatable read', readOnly: true },
        lockWriters: (sql) => takeLock(sql, 'writing'),
        async leaveWord(sql, last) {
          await sql.raw('select pg_notify(?, ?)', [eventChannel, String(last)]);
        },
        async clearUp() {},
        async close() {
          await tail.stop();
          await disconnect();
        },
      },
      news,
    );
  } catch (error) {
    await disconnect();
    throw error;
  }
}
