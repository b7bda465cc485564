const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Keys that a finger hits instead of the one it meant, on a QWERTY touchscreen. */
const neighbours: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row, y) =>
    [...row].map((key, x) => {
      const near = [row[x - 1], row[x + 1]];
      for (const other of [rows[y - 1], rows[y + 1]])
        near.push(other?.[x - 1], other?.[x], other?.[x + 1]);
      return [key, near.filter(Boolean).join('')] as const;
    }),
  ),
);

/** Slips between two words: swapped, missing, doubled or neighbouring letters cost less than others. */
export function slipCost(typed: string, meant: string): number {
  const columns = meant.length + 1;
  const table = new Float64Array((typed.length + 1) * columns);
  const at = (row: number, column: number): number => table[row * columns + column] ?? 0;
  for (let row = 0; row <= typed.length; row += 1) {
    for (let column = 0; column <= meant.length; column += 1) {
      if (row === 0 || column === 0) {
        table[row * columns + column] = (row + column) * 1.1;
        continue;
      }
      const a = typed[row - 1] ?? '';
      const b = meant[column - 1] ?? '';
      const extra = a === typed[row - 2] ? 0.5 : 1;
      const missing = b === meant[column - 2] ? 0.5 : 0.9;
      let cost = Math.min(
        at(row - 1, column) + extra,
        at(row, column - 1) + missing,
        at(row - 1, column - 1) + replaceCost(a, b, row),
      );
      if (row > 1 && column > 1 && a === meant[column - 2] && typed[row - 2] === b) {
        cost = Math.min(cost, at(row - 2, column - 2) + 0.7);
      }
      table[row * columns + column] = cost;
    }
  }
  return at(typed.length, meant.length);
}

function replaceCost(a: string, b: string, row: number): number {
  if (a === b) return 0;
  // The first letter is rarely wrong, and a vowel for a vowel is how people spell by ear.
  if (row === 1) return 1.4;
  if (neighbours.get(a)?.includes(b)) return 0.7;
  return 'aeiouy'.includes(a) && 'aeiouy'.includes(b) ? 0.7 : 1;
}
