import table from '../../data/counters.json';
import { fold } from '../reading/fold.ts';

const numerals = table.numerals.split(' ').map(fold);
const counters = Object.values(table.counters)
  .flatMap((line) => line.split(' '))
  .map(fold)
  .sort((a, b) => b.length - a.length);
const counted = new RegExp(`(?:${numerals.join('|')})+(?:${counters.join('|')})`, 'uy');

/** How many letters from a place on are a number and what it counts in ("一把", "三時"); 0 when none. */
export function countedLettersAt(text: string, at: number): number {
  counted.lastIndex = at;
  return counted.exec(text)?.[0].length ?? 0;
}
