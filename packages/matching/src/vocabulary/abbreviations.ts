import table from '../../data/abbreviations.json';
import { namesIn } from './table.ts';

/** What staff write in a hurry, and the English words they mean. */
export const abbreviations: readonly (readonly [short: string, long: string])[] = Object.entries(
  table,
).flatMap(([long, shorts]) => namesIn(shorts).map((short) => [short, long] as const));
