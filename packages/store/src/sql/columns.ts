/** A table row as drivers give and take it. */
export type Row = Record<string, unknown>;

type Kind<Value> = [Value] extends [string | null]
  ? 'text'
  : [Value] extends [number]
    ? 'number'
    : [Value] extends [boolean]
      ? 'boolean'
      : 'json';

/** How each field of an entity is kept; a field left out, or kept as the wrong kind, does not compile. */
export type Columns<Entity> = { readonly [Field in keyof Entity]-?: Kind<Entity[Field]> };

/** Turns entities into rows of one table and back. */
export interface Mapper<Entity> {
  readonly table: string;
  toRow(entity: Entity): Row;
  toEntity(row: Row): Entity;
}

/** Fields in `camelCase` become columns in `snake_case`; lists and parts become JSON text. */
export function mapper<Entity extends object>(
  table: string,
  columns: Columns<Entity>,
): Mapper<Entity> {
  const fields = Object.entries<string>(columns).map(([field, kind]) => ({
    field,
    column: columnOf(field),
    kind,
  }));
  return {
    table,
    toRow(entity) {
      const values = entity as Row;
      const row: Row = {};
      for (const { field, column, kind } of fields) {
        row[column] = kind === 'json' ? JSON.stringify(values[field]) : values[field];
      }
      return row;
    },
    toEntity(row) {
      const entity: Row = {};
      for (const { field, column, kind } of fields) entity[field] = read(row[column], kind);
      return entity as Entity;
    },
  };
}

function read(value: unknown, kind: string): unknown {
  if (kind === 'json') return JSON.parse(String(value));
  // SQLite keeps booleans as 1 and 0.
  return kind === 'boolean' ? Boolean(value) : value;
}

function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
