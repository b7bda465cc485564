import { IdAlreadyUsed, VersionConflict } from '@homeward/usecases';
import type { Knex } from 'knex';
import { AlreadyTaken } from '../kernel/already-taken.ts';
import type { Mapper, Row } from './columns.ts';

/** What rooms speak to: the inside of a transaction. */
export type Sql = Knex;

/** Ids per question: SQLite and PostgreSQL both have a limit on values in one statement. */
const idsPerQuestion = 500;

/**
 * Insert a row, or return false when something unique in it is taken.
 *
 * `on conflict do nothing` instead of an error, because an error would end the
 * whole transaction on PostgreSQL but not on SQLite.
 */
export async function insertRow(sql: Sql, table: string, row: Row): Promise<boolean> {
  const inserted = await sql(table)
    .insert(row, [firstColumnOf(row)])
    .onConflict()
    .ignore();
  return inserted.length > 0;
}

/** Insert a row; `key` is the column that names it. */
export async function addRow(sql: Sql, table: string, row: Row, key = 'id'): Promise<void> {
  if (await insertRow(sql, table, row)) return;
  const namesake = await sql(table)
    .where(key, row[key] as string)
    .first(key);
  if (namesake) throw new IdAlreadyUsed(`${table}: ${String(row[key])} is there already.`);
  throw new AlreadyTaken(`${table}: a value that must be unique is taken already.`);
}

/** Write an entity over the version it was loaded as. */
export async function saveRow<Entity extends { readonly id: string; readonly version: number }>(
  sql: Sql,
  map: Mapper<Entity>,
  entity: Entity,
): Promise<Entity> {
  const { id, version } = entity;
  const saved = { ...entity, version: version + 1 };
  const changed = await sql(map.table).where({ id, version }).update(map.toRow(saved));
  if (changed !== 1) {
    throw new VersionConflict(`${map.table}: ${id} is no longer at version ${version}.`);
  }
  return saved;
}

/** The one row with these values, or null. */
export async function firstRow<Entity>(
  sql: Sql,
  map: Mapper<Entity>,
  where: Row,
): Promise<Entity | null> {
  const row = await sql(map.table).where(where).first();
  return row ? map.toEntity(row) : null;
}

/** Rows by id, in the order asked for; ids nobody knows are left out. */
export async function rowsById<Entity extends { readonly id: string }>(
  sql: Sql,
  map: Mapper<Entity>,
  ids: readonly string[],
): Promise<readonly Entity[]> {
  const found = new Map<string, Entity>();
  for (let start = 0; start < ids.length; start += idsPerQuestion) {
    const rows = await sql(map.table).whereIn('id', ids.slice(start, start + idsPerQuestion));
    for (const row of rows) {
      const entity = map.toEntity(row);
      found.set(entity.id, entity);
    }
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** All rows a question finds. */
export async function rowsOf<Entity>(
  map: Mapper<Entity>,
  question: Knex.QueryBuilder,
): Promise<readonly Entity[]> {
  const rows: readonly Row[] = await question;
  return rows.map(map.toEntity);
}

/** How many rows have `column` from `from` up to, not including, `to`; `narrow` leaves some out. */
export async function countBetween(
  sql: Sql,
  table: string,
  column: string,
  [from, to]: readonly [string, string],
  narrow: (question: Knex.QueryBuilder) => Knex.QueryBuilder = (question) => question,
): Promise<number> {
  const within = sql(table).where(column, '>=', from).where(column, '<', to);
  const row = await narrow(within).count({ count: '*' }).first();
  // PostgreSQL counts in 64 bits, which arrive as text.
  return Number(row?.['count']);
}

function firstColumnOf(row: Row): string {
  const [column] = Object.keys(row);
  if (column === undefined) throw new Error('A row without columns.');
  return column;
}
