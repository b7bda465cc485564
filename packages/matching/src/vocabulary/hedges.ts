import table from '../../data/hedges.json';
import { fold } from '../reading/fold.ts';
import { namesIn, type VocabularyLanguage, vocabularyLanguages } from './table.ts';

/** "Maybe", "I think" hedge what stands near; "or" hedges what it stands between. */
export type Hedge = 'hedging' | 'either';

type Lines = Readonly<Record<VocabularyLanguage, string>>;

const spaced = new Map<string, { readonly hedge: Hedge; languages: number }>();
const unspaced = new Map<string, Hedge>();
/** The number of words in the longest hedge that begins with a word. */
const lengths = new Map<string, number>();
let longestLetters = 1;

for (const [hedge, lines] of [
  ['hedging', table.words],
  ['either', table.either],
] as const satisfies readonly (readonly [Hedge, Lines])[]) {
  for (const [at, language] of vocabularyLanguages.entries()) {
    for (const name of namesIn(lines[language])) addHedge(fold(name), hedge, 1 << at);
  }
}

function addHedge(name: string, hedge: Hedge, language: number): void {
  if (!/^[a-z\p{Script=Arabic}]/u.test(name)) {
    const letters = name.replaceAll(' ', '');
    unspaced.set(letters, hedge);
    longestLetters = Math.max(longestLetters, letters.length);
    return;
  }
  const known = spaced.get(name);
  if (known) known.languages |= language;
  else spaced.set(name, { hedge, languages: language });
  const [first = '', ...more] = name.split(' ');
  lengths.set(first, Math.max(lengths.get(first) ?? 0, 1 + more.length));
}

/** How many words a hedge that begins with this folded word may take; 0 when none does. */
export function longestHedgeFrom(word: string): number {
  return lengths.get(word) ?? 0;
}

/** The hedge that these folded words begin with in the likely languages, and how many words it takes. */
export function hedgeAt(
  words: readonly string[],
  likely: number,
): { readonly hedge: Hedge; readonly length: number } | null {
  for (let length = words.length; length > 0; length -= 1) {
    const known = spaced.get(words.slice(0, length).join(' '));
    if (known && (known.languages & likely) !== 0) return { hedge: known.hedge, length };
  }
  return null;
}

/** The same in scripts without spaces: the longest hedge from a letter on, if any. */
export function hedgeLettersAt(
  text: string,
  at: number,
): { readonly hedge: Hedge; readonly length: number } | null {
  for (let length = Math.min(longestLetters, text.length - at); length > 0; length -= 1) {
    const hedge = unspaced.get(text.slice(at, at + length));
    if (hedge) return { hedge, length };
  }
  return null;
}

const endings = vocabularyLanguages.flatMap((language) => namesIn(table.endings[language]));
const approximate = new RegExp(`(?:${endings.map(fold).join('|')})$`, 'u');

/** Whether a colour is named by its like: "bluish", "verdâtre", "青っぽい". */
export function isApproximate(colourName: string): boolean {
  return approximate.test(fold(colourName));
}
