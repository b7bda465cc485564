import { fold } from '../reading/fold.ts';
import { abbreviations } from './abbreviations.ts';
import { brands } from './brands.ts';
import { colours } from './colours.ts';
import { type ConceptRoom, concepts } from './concepts.ts';
import { purposes } from './purposes.ts';
import { remembered } from './remembered.ts';
import { type TableRow, vocabularyLanguages } from './table.ts';
import { tones } from './tones.ts';

export type SenseRoom = ConceptRoom | 'colour' | 'brand' | 'tone' | 'purpose';

/** One thing a name can mean, and the languages (one bit each) in which it means that. */
export interface Sense {
  readonly room: SenseRoom;
  readonly id: string;
  readonly languages: number;
  /** Names that are also ordinary words count only when written with a capital letter. */
  readonly needsCapital: boolean;
  /** What a product of this brand is, as with "iPhone". */
  readonly impliedKind: string | null;
}

/** A bit for each language of the vocabulary; all bits for names that belong to no language. */
export const anyLanguage = (1 << vocabularyLanguages.length) - 1;

export interface Names {
  /** Names of one word, and names of several words written as one. */
  readonly single: ReadonlyMap<string, readonly Sense[]>;
  /** Names of one word with accents, as they are spelt: "Größe" isn't "große". */
  readonly accented: ReadonlyMap<string, readonly Sense[]>;
  /** Those of `single` that are one word: what somebody may have misspelt. */
  readonly words: ReadonlySet<string>;
  /** Names of several words, each word without its ending, joined by a space. */
  readonly phrases: ReadonlyMap<string, readonly Sense[]>;
  /** The number of words in the longest phrase that begins with a word. */
  readonly phraseLengths: ReadonlyMap<string, number>;
  /** Names in Chinese, Japanese and Korean. */
  readonly unspaced: ReadonlyMap<string, readonly Sense[]>;
}

const unspacedLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const longestUnspaced = 14;
/** Most names are plain: they needn't be looked at letter by letter. */
const isAscii = /^[\x20-\x7e]*$/;
const isOneWord = /^[a-z0-9]+$/;

/** A word without the endings of number and gender: only phrases are compared this loosely. */
export const bareWord = remembered((word) => {
  if (word.length < 4) return word;
  return word.replace(/(?:es|en|er|em|s|n|x)$/, '').replace(/[aeio]$/, '');
});

/** "De la" and "of the" are "de" and "of" in a name: what it is called doesn't depend on them. */
const joiningWords: ReadonlySet<string> = new Set(
  'de du des del dels do da dos das d di dello della dei degli delle dell dal'.split(' '),
);
const articles: ReadonlySet<string> = new Set(
  'la le les l el los las lo il gli i o a os as the'.split(' '),
);

/** Whether a word only joins the others of a name ("dell'orologio"), whatever else it may mean. */
export function isJoiningWord(word: string): boolean {
  return joiningWords.has(word) || articles.has(word);
}

/** How a name of several words is compared: without endings, and without the articles inside of it. */
export function phraseKey(words: readonly string[]): string {
  return phraseKeys(words).at(-1) ?? '';
}

/** The same for the first word, the first two and so on. */
export function phraseKeys([first, ...others]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  let key = bareWord(first);
  const keys = [key];
  for (const word of others) {
    if (!articles.has(word)) key += ` ${joiningWords.has(word) ? 'de' : bareWord(word)}`;
    keys.push(key);
  }
  return keys;
}

function gatherNames(): Names {
  const single = new Map<string, Sense[]>();
  const phrases = new Map<string, Sense[]>();
  const accented = new Map<string, Sense[]>();
  const words = new Set<string>();
  const phraseLengths = new Map<string, number>();
  const unspaced = new Map<string, Sense[]>();

  const addSense = (map: Map<string, Sense[]>, key: string, sense: Sense): void => {
    const senses = map.get(key) ?? [];
    const at = senses.findIndex(({ room, id }) => room === sense.room && id === sense.id);
    const known = senses[at];
    if (known) senses[at] = { ...known, languages: known.languages | sense.languages };
    else senses.push(sense);
    map.set(key, senses);
  };
  const addName = (name: string, sense: Sense): void => {
    const folded = fold(isAscii.test(name) ? name : name.normalize('NFKC'));
    if (!isAscii.test(folded) && unspacedLetters.test(folded)) {
      addSense(unspaced, folded.replace(/[\s・]/g, '').slice(0, longestUnspaced), sense);
      return;
    }
    const parts = isOneWord.test(folded) ? [folded] : (folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
    if (parts.length === 0) return;
    // Nobody writes what a thing is for as one word.
    if (parts.length === 1 || sense.room !== 'purpose') addSense(single, parts.join(''), sense);
    if (parts.length === 1) {
      const spelt = isAscii.test(name) ? folded : name.toLowerCase().normalize('NFKC');
      if (spelt !== folded) addSense(accented, spelt, sense);
      words.add(parts[0] ?? '');
      return;
    }
    addSense(phrases, phraseKey(parts), sense);
    const first = bareWord(parts[0] ?? '');
    phraseLengths.set(first, Math.max(phraseLengths.get(first) ?? 0, parts.length));
  };
  const addRow = (room: SenseRoom, row: TableRow): void => {
    for (const [at, language] of vocabularyLanguages.entries()) {
      const sense = plainSense(room, row.id, 1 << at);
      for (const name of row.names[language]) addName(name, sense);
    }
  };

  for (const concept of concepts.values()) addRow(concept.room, concept);
  for (const colour of colours.values()) addRow('colour', colour.row);
  for (const tone of tones) addRow('tone', tone);
  for (const purpose of purposes) {
    const sense = { ...plainSense('purpose', purpose.id, 0), impliedKind: purpose.kind };
    for (const [at, language] of vocabularyLanguages.entries()) {
      for (const name of purpose.names[language]) addName(name, { ...sense, languages: 1 << at });
    }
  }
  for (const brand of brands) {
    const sense = { ...plainSense('brand', brand.id, anyLanguage), needsCapital: brand.isWord };
    for (const name of brand.names) addName(name, { ...sense, impliedKind: brand.usualKind });
    for (const { name, kind } of brand.products) {
      addName(name, { ...sense, needsCapital: false, impliedKind: kind });
    }
  }
  for (const [short, long] of abbreviations) {
    const meant = single.get(fold(long).replace(/ /g, '')) ?? [];
    for (const sense of meant) addSense(single, short, { ...sense, languages: 1 });
  }
  return { single, accented, words, phrases, phraseLengths, unspaced };
}

function plainSense(room: SenseRoom, id: string, languages: number): Sense {
  return { room, id, languages, needsCapital: false, impliedKind: null };
}

/** Every name of the vocabulary and what it means. */
export const names: Names = gatherNames();
