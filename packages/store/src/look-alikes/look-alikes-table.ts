import { type LookAlike, lookAlikePair } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { addRow, firstRow, rowsOf, type Sql, saveRow } from '../sql/rows.ts';

const map = mapper<LookAlike>('look_alikes', {
  id: 'text',
  version: 'number',
  firstId: 'text',
  secondId: 'text',
  status: 'text',
  probability: 'number',
  evidence: 'json',
  suggestedAt: 'text',
  decidedBy: 'text',
  duplicateId: 'text',
  keptFinding: 'json',
});

export function lookAlikesTable(sql: Sql): Tx['lookAlikes'] {
  return {
    find: (id) => firstRow(sql, map, { id }),
    findPair(one, other) {
      const { firstId, secondId } = lookAlikePair(one, other);
      return firstRow(sql, map, { first_id: firstId, second_id: secondId });
    },
    list({ itemId, statuses, limit }) {
      const question = sql(map.table)
        .where((either) => either.where('first_id', itemId).orWhere('second_id', itemId))
        .orderBy([
          { column: 'probability', order: 'desc' },
          { column: 'id', order: 'desc' },
        ]);
      if (statuses) question.whereIn('status', statuses);
      return rowsOf(map, question.limit(limit));
    },
    add: (pair) => addRow(sql, map.table, map.toRow(pair)),
    save: (pair) => saveRow(sql, map, pair),
  };
}
