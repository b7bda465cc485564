import { IdAlreadyUsed, VersionConflict } from '@homeward/usecases';
import { AlreadyTaken } from '../kernel/already-taken.ts';
import type { MemoryTable, Patch } from './memory-table.ts';

/** Which rows, and which way round; without an index all rows are looked through. */
export interface Question<Row, IndexName> {
  readonly index?: IndexName;
  readonly keys?: readonly string[];
  readonly isWanted?: (row: Row) => boolean;
  readonly isReversed?: boolean;
  readonly limit?: number;
}

/** Shared by all views of a transaction: nothing is read or written once it is over. */
export interface Turn {
  isOver: boolean;
}

/**
 * A table as one transaction or one reader sees it.
 *
 * Over the committed rows lies a patch: for a transaction what it has written,
 * for a reader what the rows were before others wrote while it was reading.
 */
export class TableView<Row extends { readonly id: string }, IndexName extends string = string> {
  #patch: Patch<Row> | null = null;
  readonly #table: MemoryTable<Row, IndexName>;
  readonly #turn: Turn;

  constructor(table: MemoryTable<Row, IndexName>, turn: Turn) {
    this.#table = table;
    this.#turn = turn;
  }

  /** The changes, made only for tables that are changed: a transaction touches few of them. */
  get patch(): Patch<Row> {
    this.#patch ??= new Map();
    return this.#patch;
  }

  get isChanged(): boolean {
    return this.#patch !== null && this.#patch.size > 0;
  }

  find(id: string): Row | null {
    this.#checkTurn();
    const patched = this.#patch?.get(id);
    return patched === undefined ? (this.#table.rows.get(id) ?? null) : patched;
  }

  findMany(ids: readonly string[]): readonly Row[] {
    return ids.flatMap((id) => this.find(id) ?? []);
  }

  first(index: IndexName, key: string): Row | null {
    return this.select({ index, keys: [key], limit: 1 })[0] ?? null;
  }

  /** Rows in the table's order, or against it. */
  select(question: Question<Row, IndexName> = {}): readonly Row[] {
    this.#checkTurn();
    const { isWanted = () => true, isReversed = false, limit = Infinity } = question;
    const found: Row[] = [];
    if (limit <= 0) return found;
    for (const row of this.#merged(this.#sources(question), isReversed)) {
      if (!isWanted(row)) continue;
      found.push(row);
      if (found.length === limit) break;
    }
    return found;
  }

  add(row: Row): void {
    const { name } = this.#table.shape;
    if (this.find(row.id)) throw new IdAlreadyUsed(`${name}: ${row.id} is there already.`);
    this.#put(row);
  }

  /** Write a row over the version it was loaded as. */
  save<Versioned extends Row & { readonly version: number }>(row: Versioned): Versioned {
    const { id, version } = row;
    const kept = this.find(id) as Versioned | null;
    if (kept?.version !== version) {
      throw new VersionConflict(
        `${this.#table.shape.name}: ${id} is no longer at version ${version}.`,
      );
    }
    const saved = { ...row, version: version + 1 };
    this.#put(saved);
    return saved;
  }

  /** Change part of a row that has no version; a row that isn't there stays away. */
  change(id: string, part: Partial<Row>): void {
    const row = this.find(id);
    if (row) this.#put({ ...row, ...part });
  }

  remove(id: string): void {
    this.#checkTurn();
    this.patch.set(id, null);
  }

  #checkTurn(): void {
    if (this.#turn.isOver) throw new Error('This transaction has ended.');
  }

  #put(row: Row): void {
    const { name, indexes, unique = [] } = this.#table.shape;
    for (const index of unique) {
      const key = indexes[index](row);
      const holder = key === null ? null : this.first(index, key);
      if (holder && holder.id !== row.id) {
        throw new AlreadyTaken(`${name}: ${index} ${key} is taken already.`);
      }
    }
    this.patch.set(row.id, row);
  }

  /** Sorted lists that together hold every row in question; patched rows come from their own list. */
  #sources({ index, keys }: Question<Row, IndexName>): readonly (readonly Row[])[] {
    const committed =
      index === undefined || keys === undefined
        ? [this.#table.all]
        : [...new Set(keys)].map((key) => this.#table.bucket(index, key));
    if (!this.#patch) return committed;
    const { order, indexes } = this.#table.shape;
    const patched: Row[] = [];
    for (const row of this.#patch.values()) {
      if (!row) continue;
      const key = index === undefined ? null : indexes[index](row);
      if (keys === undefined || (key !== null && keys.includes(key))) patched.push(row);
    }
    return [...committed, patched.sort(order)];
  }

  /** Walk several sorted lists as one. */
  *#merged(sources: readonly (readonly Row[])[], isReversed: boolean): Generator<Row> {
    const { order } = this.#table.shape;
    const step = isReversed ? -1 : 1;
    const places = sources.map((rows) => (isReversed ? rows.length - 1 : 0));
    for (;;) {
      let next = -1;
      let best: Row | undefined;
      for (const [source, rows] of sources.entries()) {
        const row = rows[places[source] as number];
        if (row && (best === undefined || order(row, best) * step < 0)) {
          best = row;
          next = source;
        }
      }
      if (best === undefined) return;
      places[next] = (places[next] as number) + step;
      const patched = this.#patch?.get(best.id);
      if (patched === undefined || patched === best) yield best;
    }
  }
}
