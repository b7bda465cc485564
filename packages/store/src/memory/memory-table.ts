import type { Shape } from './shape.ts';
import { insertSorted, removeSorted } from './sorted-rows.ts';

/** Changes that are not (or, for a reader, not yet) part of the table; null is a row that isn't there. */
export type Patch<Row> = Map<string, Row | null>;

/** One table of committed rows, with buckets of sorted rows for each key of each index. */
export class MemoryTable<Row extends { readonly id: string }, IndexName extends string = string> {
  readonly shape: Shape<Row, IndexName>;
  readonly rows = new Map<string, Row>();
  readonly all: Row[] = [];
  readonly #buckets = new Map<IndexName, Map<string, Row[]>>();

  constructor(shape: Shape<Row, IndexName>) {
    this.shape = shape;
  }

  /** Rows of one key in the table's order. */
  bucket(index: IndexName, key: string): readonly Row[] {
    return this.#buckets.get(index)?.get(key) ?? [];
  }

  /** Make a transaction's changes part of the table. */
  commit(patch: Patch<Row>): void {
    for (const [id, row] of patch) {
      const before = this.rows.get(id);
      if (before) this.#remove(before);
      if (row) this.#insert(row);
    }
  }

  #insert(row: Row): void {
    this.rows.set(row.id, row);
    insertSorted(this.all, row, this.shape.order);
    for (const [index, key] of this.#keysOf(row)) {
      const buckets = this.#buckets.get(index) ?? new Map<string, Row[]>();
      this.#buckets.set(index, buckets);
      const bucket = buckets.get(key);
      if (bucket) insertSorted(bucket, row, this.shape.order);
      else buckets.set(key, [row]);
    }
  }

  #remove(row: Row): void {
    this.rows.delete(row.id);
    removeSorted(this.all, row, this.shape.order);
    for (const [index, key] of this.#keysOf(row)) {
      const bucket = this.#buckets.get(index)?.get(key);
      if (!bucket) continue;
      removeSorted(bucket, row, this.shape.order);
      if (bucket.length === 0) this.#buckets.get(index)?.delete(key);
    }
  }

  *#keysOf(row: Row): Generator<[IndexName, string]> {
    for (const index of Object.keys(this.shape.indexes) as IndexName[]) {
      const key = this.shape.indexes[index](row);
      if (key !== null) yield [index, key];
    }
  }
}
