import type { Counter } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { addRow, firstRow, rowsOf, type Sql, saveRow } from '../sql/rows.ts';

const map = mapper<Counter>('counters', {
  id: 'text',
  version: 'number',
  status: 'text',
  staffId: 'text',
  ticketId: 'text',
  pausedFor: 'text',
  backAt: 'text',
});

export function countersTable(sql: Sql): Tx['counters'] {
  return {
    find: (id) => firstRow(sql, map, { id }),
    list: () => rowsOf(map, sql(map.table).orderBy('id')),
    add: (counter) => addRow(sql, map.table, map.toRow(counter)),
    save: (counter) => saveRow(sql, map, counter),
  };
}
