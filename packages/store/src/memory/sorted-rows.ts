import type { Order } from './shape.ts';

/** Put a row where it belongs; at the end, where most rows belong, that costs nothing. */
export function insertSorted<Row>(rows: Row[], row: Row, order: Order<Row>): void {
  rows.splice(placeOf(rows, row, order), 0, row);
}

/** Take out the row that stands at the place of `row`. */
export function removeSorted<Row>(rows: Row[], row: Row, order: Order<Row>): void {
  rows.splice(placeOf(rows, row, order), 1);
}

/** Put a row in the place of another that is ordered alike, so that no other row moves. */
export function replaceSorted<Row>(rows: Row[], row: Row, order: Order<Row>): void {
  rows[placeOf(rows, row, order)] = row;
}

/** The first place whose row does not come before `row`. */
function placeOf<Row>(rows: readonly Row[], row: Row, order: Order<Row>): number {
  const last = rows.at(-1);
  if (last === undefined || order(last, row) < 0) return rows.length;
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order(rows[middle] as Row, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
