import type { Store } from '@homeward/usecases';
import type { Knex } from 'knex';
import { beforeAllEvents } from '../events/event-chain.ts';
import { eventsAfter, type Ledger, lastLink } from '../events/events-table.ts';
import type { Announcer } from '../kernel/announcer.ts';
import { type Engine, serialStore } from '../kernel/serial-store.ts';
import type { Sql } from './rows.ts';
import { sqlTx } from './sql-tx.ts';

/** What differs between the databases. */
export interface Dialect {
  readonly writer: Knex;
  readonly reader: Knex;
  readonly readConfig: Knex.TransactionConfig;
  /** Wait until no other process writes; holds until the transaction ends. */
  lockWriters(sql: Sql): Promise<void>;
  /** Leave word of an event that will be there once the transaction has been committed. */
  leaveWord(sql: Sql, seq: number): Promise<void>;
  /** Make sure that nothing of a failed transaction stays open. */
  clearUp(): Promise<void>;
  close(): Promise<void>;
}

const eventsAtOnce = 500;

/** Tell the listeners of everything another process has committed since the last event they know. */
export async function catchUp(sql: Sql, announcer: Announcer): Promise<void> {
  for (;;) {
    const events = await eventsAfter(sql, announcer.seq(), eventsAtOnce);
    await announcer.announce(events);
    if (events.length < eventsAtOnce) return;
  }
}

/** A store on a database that has been migrated. */
export function sqlStore(dialect: Dialect, announcer: Announcer): Store {
  const engine: Engine = {
    async write(work) {
      try {
        return await dialect.writer.transaction(async (sql) => {
          await dialect.lockWriters(sql);
          const head = await lastLink(sql);
          // Decisions are made on indexes that listeners keep: they must have heard of everything.
          if (head.seq > announcer.seq()) await catchUp(sql, announcer);
          const ledger: Ledger = { head, appended: [] };
          const value = await work(sqlTx(sql, ledger));
          const last = ledger.appended.at(-1);
          if (last) await dialect.leaveWord(sql, last.seq);
          return { value, events: ledger.appended };
        });
      } catch (error) {
        await dialect.clearUp();
        throw error;
      }
    },
    read: (work) =>
      dialect.reader.transaction(
        (sql) => work(sqlTx(sql, { head: beforeAllEvents, appended: [] })),
        dialect.readConfig,
      ),
    close: dialect.close,
  };
  return serialStore(engine, announcer);
}
