import type { Match } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { addRow, firstRow, rowsOf, type Sql, saveRow } from '../sql/rows.ts';

const map = mapper<Match>('matches', {
  id: 'text',
  version: 'number',
  itemId: 'text',
  reportId: 'text',
  status: 'text',
  probability: 'number',
  level: 'text',
  evidence: 'json',
  suggestedAt: 'text',
  decidedBy: 'text',
});

export function matchesTable(sql: Sql): Tx['matches'] {
  return {
    find: (id) => firstRow(sql, map, { id }),
    findPair: (itemId, reportId) => firstRow(sql, map, { item_id: itemId, report_id: reportId }),
    list({ statuses, itemId, reportId, ofOpenReports, limit }) {
      const question = sql(map.table);
      if (statuses) question.whereIn('status', statuses);
      if (itemId !== undefined) question.where('item_id', itemId);
      if (reportId !== undefined) question.where('report_id', reportId);
      if (ofOpenReports) {
        question.whereIn('report_id', sql('lost_reports').where({ status: 'open' }).select('id'));
      }
      question.orderBy([
        { column: 'probability', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
      return rowsOf(map, question.limit(limit));
    },
    add: (match) => addRow(sql, map.table, map.toRow(match)),
    save: (match) => saveRow(sql, map, match),
  };
}
