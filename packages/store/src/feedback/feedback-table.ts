import type { Feedback } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper, type Row } from '../sql/columns.ts';
import { newestFirst } from '../sql/paging.ts';
import { addRow, firstRow, type Sql } from '../sql/rows.ts';

const map = mapper<Feedback>('feedback', {
  id: 'text',
  rating: 'number',
  text: 'text',
  givenAt: 'text',
});

export function feedbackTable(sql: Sql): Tx['feedback'] {
  return {
    find: (id) => firstRow(sql, map, { id }),
    list: ({ after, limit }) =>
      newestFirst(map, sql(map.table), {
        column: 'given_at',
        placeOf: ({ givenAt, id }) => ({ at: givenAt, id }),
        after,
        limit,
      }),
    async countRatings() {
      const rows: readonly Row[] = await sql(map.table)
        .select('rating')
        .count({ count: '*' })
        .groupBy('rating');
      return new Map(rows.map((row) => [Number(row['rating']), Number(row['count'])]));
    },
    add: (given) => addRow(sql, map.table, map.toRow(given)),
    async forgetWords(id) {
      await sql(map.table).where({ id }).update({ text: '' });
    },
  };
}
