import type { Page } from '@homeward/usecases';
import type { Knex } from 'knex';
import { type PagePlace, pageOf, readCursor } from '../kernel/cursor.ts';
import type { Mapper } from './columns.ts';
import { rowsOf } from './rows.ts';

/** How a list is paged: newest first by one instant, ties by id. */
export interface Paging<Entity> {
  readonly column: string;
  readonly placeOf: (entity: Entity) => PagePlace;
  readonly after: string | undefined;
  readonly limit: number;
}

/** One page of a question, newest first. */
export async function newestFirst<Entity>(
  map: Mapper<Entity>,
  question: Knex.QueryBuilder,
  { column, placeOf, after, limit }: Paging<Entity>,
): Promise<Page<Entity>> {
  if (after !== undefined) {
    const { at, id } = readCursor(after);
    question.whereRaw('(??, ??) < (?, ?)', [column, 'id', at, id]);
  }
  question.orderBy([
    { column, order: 'desc' },
    { column: 'id', order: 'desc' },
  ]);
  return pageOf(await rowsOf(map, question.limit(limit + 1)), limit, placeOf);
}
