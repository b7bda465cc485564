import type { Claim } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { addRow, firstRow, rowsOf, type Sql, saveRow } from '../sql/rows.ts';

const map = mapper<Claim>('claims', {
  id: 'text',
  version: 'number',
  itemId: 'text',
  reportId: 'text',
  status: 'text',
  statement: 'text',
  submittedAt: 'text',
  decidedAt: 'text',
  decidedBy: 'text',
  decisionNote: 'text',
  delegate: 'json',
});

export function claimsTable(sql: Sql): Tx['claims'] {
  return {
    find: (id) => firstRow(sql, map, { id }),
    list({ statuses, itemId, reportId, limit }) {
      const question = sql(map.table);
      if (statuses) question.whereIn('status', statuses);
      if (itemId !== undefined) question.where('item_id', itemId);
      if (reportId !== undefined) question.where('report_id', reportId);
      return rowsOf(map, question.orderBy(['submitted_at', 'id']).limit(limit));
    },
    add: (claim) => addRow(sql, map.table, map.toRow(claim)),
    save: (claim) => saveRow(sql, map, claim),
  };
}
