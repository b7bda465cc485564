import type { Announcement } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { addRow, firstRow, rowsOf, type Sql, saveRow } from '../sql/rows.ts';

const map = mapper<Announcement>('announcements', {
  id: 'text',
  version: 'number',
  kind: 'text',
  words: 'text',
  saidAt: 'text',
  saidBy: 'text',
  until: 'text',
  endedAt: 'text',
});

export function announcementsTable(sql: Sql): Tx['announcements'] {
  return {
    find: (id) => firstRow(sql, map, { id }),
    async latest() {
      const newestFirst = [
        { column: 'said_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ];
      return (await rowsOf(map, sql(map.table).orderBy(newestFirst).limit(1)))[0] ?? null;
    },
    add: (announcement) => addRow(sql, map.table, map.toRow(announcement)),
    save: (announcement) => saveRow(sql, map, announcement),
  };
}
