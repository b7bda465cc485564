import table from '../../data/inscription-words.json';
import { namesIn } from './table.ts';

/** For a pattern: any of these, the longest first. */
function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replaceAll(' ', '\\s+')).join('|')})`;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** How people tell what is written on a thing, as patterns. */
export const inscriptionWords = {
  before: anyOf(Object.values(table.before).flatMap(namesIn)),
  behind: anyOf(Object.values(table.behind).flatMap(namesIn)),
  initials: anyOf(namesIn(table.initials)),
  number: anyOf(namesIn(table.number)),
  onBack: anyOf(namesIn(table.onBack)),
  ending: anyOf(namesIn(table.ending)),
} as const;

/** What is numbered beside things: "bus number 7". */
export const numberedElsewhere: ReadonlySet<string> = setOf(table.elsewhere);
/** Capital letters that are nobody's initials. */
export const notInitials: ReadonlySet<string> = setOf(table.notInitials);
