import type { FoundItem } from '@homeward/domain';
import type { FoundItemFilter, Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { newestFirst } from '../sql/paging.ts';
import {
  addRow,
  countBetween,
  firstRow,
  rowsById,
  rowsOf,
  type Sql,
  saveRow,
} from '../sql/rows.ts';

const map = mapper<FoundItem>('found_items', {
  id: 'text',
  version: 'number',
  label: 'text',
  status: 'text',
  whereabouts: 'json',
  reservedFor: 'text',
  mergedInto: 'text',
  loggedAt: 'text',
  loggedBy: 'text',
  categoryId: 'text',
  title: 'text',
  description: 'text',
  withheldDetails: 'text',
  colours: 'json',
  brand: 'text',
  foundPlaceId: 'text',
  foundAt: 'text',
  photoIds: 'json',
});

export function foundItemsTable(sql: Sql): Tx['foundItems'] {
  return {
    find: (id) => firstRow(sql, map, { id }),
    findMany: (ids) => rowsById(sql, map, ids),
    findByLabel: (label) => firstRow(sql, map, { label }),
    list: (filter) => list(sql, filter),
    listMergedInto: (id) => rowsOf(map, sql(map.table).where('merged_into', id).orderBy('id')),
    countLoggedBetween: (from, to) =>
      countBetween(sql, map.table, 'logged_at', [from, to], (question) =>
        question.whereNot('status', 'merged'),
      ),
    add: (item) => addRow(sql, map.table, map.toRow(item)),
    save: (item) => saveRow(sql, map, item),
    nextLabelNumber: () => nextNumber(sql, 'label'),
  };
}

function list(sql: Sql, { statuses, categoryId, placeId, after, limit }: FoundItemFilter) {
  const question = sql(map.table);
  if (statuses) question.whereIn('status', statuses);
  if (categoryId !== undefined) question.where('category_id', categoryId);
  if (placeId !== undefined) question.where('found_place_id', placeId);
  return newestFirst(map, question, {
    column: 'logged_at',
    placeOf: ({ loggedAt, id }) => ({ at: loggedAt, id }),
    after,
    limit,
  });
}

async function nextNumber(sql: Sql, name: string): Promise<number> {
  const [row] = await sql('numberings').where({ name }).increment('last', 1).returning('last');
  if (!row) throw new Error(`Nothing is numbered by the name of ${name}.`);
  return row.last;
}
