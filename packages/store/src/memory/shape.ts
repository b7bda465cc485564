/** Says which of two rows comes first: below 0 the left, above 0 the right. */
export type Order<Row> = (a: Row, b: Row) => number;

/** What a row is found by besides its id; null for a row that is not to be found this way. */
export type KeyOf<Row> = (row: Row) => string | null;

/** What a table is called, how its rows are ordered and what they are found by. */
export interface Shape<Row, IndexName extends string> {
  readonly name: string;
  readonly order: Order<Row>;
  readonly indexes: Readonly<Record<IndexName, KeyOf<Row>>>;
  /** Indexes in which a key may stand once only. */
  readonly unique?: readonly NoInfer<IndexName>[];
}

/** Name a row's type and let the names of its indexes be read off. */
export function shape<Row extends { readonly id: string }>() {
  return <IndexName extends string>(of: Shape<Row, IndexName>): Shape<Row, IndexName> => of;
}

/** Rows ordered by what each of `keysOf` says, smallest first; equal ones by id. */
export function orderedBy<Row extends { readonly id: string }>(
  ...keysOf: readonly ((row: Row) => string | number)[]
): Order<Row> {
  return (a, b) => {
    for (const keyOf of keysOf) {
      const order = compare(keyOf(a), keyOf(b));
      if (order !== 0) return order;
    }
    return compare(a.id, b.id);
  };
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
