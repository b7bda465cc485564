import table from '../../data/determiners.json';
import { fold } from '../reading/fold.ts';

const words: ReadonlySet<string> = new Set(
  Object.values(table).flatMap((line) => line.split(' ').map(fold)),
);

/** "A", "the", "my", "all": what stands before a noun and may change without changing what is said. */
export function isDeterminer(word: string): boolean {
  return words.has(word);
}
