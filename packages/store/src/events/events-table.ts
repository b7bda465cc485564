import type { EventRow, Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { rowsOf, type Sql } from '../sql/rows.ts';
import { beforeAllEvents, chainEvent, type Link } from './event-chain.ts';

const map = mapper<EventRow>('events', {
  seq: 'number',
  at: 'text',
  name: 'text',
  id: 'text',
  version: 'number',
  reportId: 'text',
  ticketId: 'text',
  itemId: 'text',
  facts: 'json',
  actor: 'json',
  hash: 'text',
});

/** What a transaction has appended so far; the last of it, or `head`, is what comes before the next. */
export interface Ledger {
  readonly head: Link;
  readonly appended: EventRow[];
}

/** The end of the chain as it stands. */
export async function lastLink(sql: Sql): Promise<Link> {
  const row = await sql(map.table).orderBy('seq', 'desc').first('seq', 'hash');
  return row ?? beforeAllEvents;
}

/** Events with a `seq` above `after`, in order, at most `limit`. */
export async function eventsAfter(
  sql: Sql,
  after: number,
  limit: number,
): Promise<readonly EventRow[]> {
  return rowsOf(map, sql(map.table).where('seq', '>', after).orderBy('seq').limit(limit));
}

export function eventsTable(sql: Sql, ledger: Ledger): Tx['events'] {
  return {
    after: (seq, limit) => eventsAfter(sql, seq, limit),
    async about(subject) {
      const [column, id] =
        'itemId' in subject ? ['item_id', subject.itemId] : ['report_id', subject.reportId];
      return rowsOf(map, sql(map.table).where(column, id).orWhere({ id }).orderBy('seq'));
    },
    latestOf: (ids, limit) =>
      rowsOf(map, sql(map.table).whereIn('id', ids).orderBy('seq', 'desc').limit(limit)),
    lastSeq: async () => (await lastLink(sql)).seq,
    async append(event, actor, at) {
      // Taken before waiting, so that two appends at once get two numbers.
      const row = chainEvent(ledger.appended.at(-1) ?? ledger.head, event, actor, at);
      ledger.appended.push(row);
      await sql(map.table).insert(map.toRow(row));
      return row;
    },
  };
}
