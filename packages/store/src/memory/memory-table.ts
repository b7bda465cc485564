import type { Shape } from './shape.ts';
import { insertSorted, removeSorted, replaceSorted } from './sorted-rows.ts';

/** Changes that are not (or, for a reader, not yet) part of the table; null is a row that isn't there. */
export type Patch<Row> = Map<string, Row | null>;

/** One table of committed rows, with buckets of sorted rows for each key of each index. */
export class MemoryTable<Row extends { readonly id: string }, IndexName extends string = string> {
  readonly shape: Shape<Row, IndexName>;
  readonly rows = new Map<string, Row>();
  readonly all: Row[] = [];
  readonly #buckets = new Map<IndexName, Map<string, Row[]>>();

  readonly #indexes: readonly IndexName[];

  constructor(shape: Shape<Row, IndexName>) {
    this.shape = shape;
    this.#indexes = Object.keys(shape.indexes) as IndexName[];
  }

  /** Rows of one key in the table's order. */
  bucket(index: IndexName, key: string): readonly Row[] {
    return this.#buckets.get(index)?.get(key) ?? [];
  }

  /** Make a transaction's changes part of the table. */
  commit(patch: Patch<Row>): void {
    for (const [id, row] of patch) {
      const before = this.rows.get(id);
      if (row) this.rows.set(id, row);
      else this.rows.delete(id);
      this.#place(this.all, before, row);
      for (const index of this.#indexes) {
        const keyOf = this.shape.indexes[index];
        const from = before ? keyOf(before) : null;
        const to = row ? keyOf(row) : null;
        if (from === to) {
          if (to !== null) this.#place(this.#bucketFor(index, to), before, row);
          continue;
        }
        if (from !== null) this.#place(this.#bucketFor(index, from), before, null);
        if (to !== null) this.#place(this.#bucketFor(index, to), undefined, row);
      }
    }
  }

  /** Bring sorted rows from `before` to `after`, moving the others only when the order changes. */
  #place(rows: Row[], before: Row | undefined, after: Row | null): void {
    const { order } = this.shape;
    if (before && after && order(before, after) === 0) {
      replaceSorted(rows, after, order);
      return;
    }
    if (before) removeSorted(rows, before, order);
    if (after) insertSorted(rows, after, order);
  }

  #bucketFor(index: IndexName, key: string): Row[] {
    const buckets = this.#buckets.get(index) ?? new Map<string, Row[]>();
    this.#buckets.set(index, buckets);
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    return bucket;
  }
}
