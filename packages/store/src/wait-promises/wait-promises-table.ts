import type { WaitPromise } from '@homeward/domain';
import type { Tx, WaitTally } from '@homeward/usecases';
import { mapper, type Row } from '../sql/columns.ts';
import { addRow, rowsOf, type Sql, saveRow } from '../sql/rows.ts';
import { tested } from './tested.ts';

const map = mapper<WaitPromise>('wait_promises', {
  id: 'text',
  version: 'number',
  ticketId: 'text',
  lane: 'text',
  shownAt: 'text',
  isFirst: 'boolean',
  fromMinutes: 'number',
  toMinutes: 'number',
  middle: 'number',
  reachBelow: 'number',
  reachAbove: 'number',
  outcome: 'text',
  endedAt: 'text',
});

/** Ids per question: SQLite and PostgreSQL both have a limit on values in one statement. */
const idsPerQuestion = 500;

export function waitPromisesTable(sql: Sql): Tx['waitPromises'] {
  return {
    listOpen: (ticketId) =>
      rowsOf(
        map,
        sql(map.table).where({ ticket_id: ticketId, outcome: 'open' }).orderBy('shown_at'),
      ),
    async latestOf(ticketIds) {
      const latest: WaitPromise[] = [];
      for (let start = 0; start < ticketIds.length; start += idsPerQuestion) {
        const asked = ticketIds.slice(start, start + idsPerQuestion);
        latest.push(...(await rowsOf(map, latestPerTicket(sql, asked))));
      }
      return latest;
    },
    listTested: (lane, limit) =>
      rowsOf(
        map,
        sql(map.table)
          .where({ lane })
          .whereNotNull('ended_at')
          .whereIn('outcome', tested)
          .orderBy([
            { column: 'ended_at', order: 'desc' },
            { column: 'id', order: 'desc' },
          ])
          .limit(limit),
      ),
    async tally(from, to) {
      const rows: readonly Row[] = await sql(map.table)
        .where('ended_at', '>=', from)
        .where('ended_at', '<', to)
        .whereIn('outcome', tested)
        .groupBy('lane', 'outcome')
        .orderBy(['lane', 'outcome'])
        .select('lane', 'outcome')
        .count({ count: '*' });
      return rows.map(
        ({ lane, outcome, count }) => ({ lane, outcome, count: Number(count) }) as WaitTally,
      );
    },
    add: (promise) => addRow(sql, map.table, map.toRow(promise)),
    save: (promise) => saveRow(sql, map, promise),
    forgetBefore: (moment) => sql(map.table).where('shown_at', '<', moment).delete(),
  };
}

function latestPerTicket(sql: Sql, ticketIds: readonly string[]) {
  return sql({ one: map.table })
    .select('one.*')
    .whereIn('one.ticket_id', ticketIds)
    .whereNotExists(
      sql({ later: map.table })
        .select(sql.raw('1'))
        .whereRaw('later.ticket_id = one.ticket_id and later.shown_at > one.shown_at'),
    )
    .orderBy('one.ticket_id');
}
