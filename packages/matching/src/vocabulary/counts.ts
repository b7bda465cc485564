import table from '../../data/counts.json';
import { fold } from '../reading/fold.ts';
import { namesIn } from './table.ts';

const mostCounted = 40;

const words: ReadonlyMap<string, number> = new Map(
  Object.entries(table).flatMap(([count, names]) =>
    namesIn(names).map((name) => [fold(name).replace(' ', ''), Number(count)] as const),
  ),
);

/** How many a folded word counts ("three", "3", "x3"), or null when it counts nothing. */
export function countOf(word: string): number | null {
  const known = words.get(word);
  if (known !== undefined) return known;
  const digits = /^x?(\d{1,2})x?$/.exec(word)?.[1];
  const count = Number(digits ?? 0);
  return count >= 1 && count <= mostCounted ? count : null;
}
