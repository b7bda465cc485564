import type { GuestPromise } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { addRow, countBetween, firstRow, rowsOf, type Sql, saveRow } from '../sql/rows.ts';

const map = mapper<GuestPromise>('promises', {
  id: 'text',
  version: 'number',
  reportId: 'text',
  kind: 'text',
  madeAt: 'text',
  dueAt: 'text',
  round: 'number',
  ownerStaffId: 'text',
  status: 'text',
  outcome: 'text',
  settledAt: 'text',
  settledBy: 'text',
});

export function promisesTable(sql: Sql): Tx['promises'] {
  const soonest = (where: object, { dueBy, limit }: { dueBy: string; limit: number }) =>
    rowsOf(
      map,
      sql(map.table)
        .where(where)
        .andWhere('due_at', '<=', dueBy)
        .orderBy(['due_at', 'id'])
        .limit(limit),
    );
  const count = (column: string, status: string, span: readonly [string, string]) =>
    countBetween(sql, map.table, column, span, (question) => question.where({ status }));
  return {
    find: (id) => firstRow(sql, map, { id }),
    listByReport: (reportId) =>
      rowsOf(map, sql(map.table).where({ report_id: reportId }).orderBy(['due_at', 'id'])),
    listOpen: (asked) => soonest({ status: 'open' }, asked),
    listOutstanding: (asked) => soonest({ settled_at: null }, asked),
    countSettled: async (from, to) => ({
      kept: await count('settled_at', 'kept', [from, to]),
      lapsed: await count('due_at', 'lapsed', [from, to]),
    }),
    async countOpen() {
      const row = await sql(map.table).where({ status: 'open' }).count({ count: '*' }).first();
      return Number(row?.['count']);
    },
    add: (promise) => addRow(sql, map.table, map.toRow(promise)),
    save: (promise) => saveRow(sql, map, promise),
  };
}
