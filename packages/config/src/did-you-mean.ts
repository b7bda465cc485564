/** ` (did you mean "harbor"?)` when one of `known` is a slip or two away from `typed`, else nothing. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const within = Math.max(1, Math.floor(typed.length / 3));
  const nearest = known
    .map((word) => ({ word, slips: slipsBetween(typed.toLowerCase(), word.toLowerCase()) }))
    .filter(({ slips }) => slips <= within)
    .sort((one, other) => one.slips - other.slips)[0];
  return nearest ? ` (did you mean "${nearest.word}"?)` : '';
}

/**
 * Letters to insert, drop, change or swap with their neighbour until the words
 * are equal (optimal string alignment, after Damerau, 1964).
 */
function slipsBetween(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= from.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column++) {
      const isEqual = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const slips = Math.min(
        at(row - 1, column - 1) + (isEqual ? 0 : 1),
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        isSwap && row > 1 && column > 1 ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      rows[row]?.push(slips);
    }
  }
  return at(from.length, to.length);
}
