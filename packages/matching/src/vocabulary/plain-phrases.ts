import table from '../../data/plain-phrases.json';
import { fold } from '../reading/fold.ts';
import { negationOf } from './negations.ts';
import { plainWordsOf } from './plain-words.ts';
import { cueWords } from './stop-words.ts';
import { namesIn, vocabularyLanguages } from './table.ts';

const spaced = new Map<string, number>();
const unspaced = new Map<string, number>();
/** The number of words in the longest phrase that begins with a word. */
const lengths = new Map<string, number>();
let longestLetters = 1;

for (const [at, language] of vocabularyLanguages.entries()) {
  for (const phrase of namesIn(table[language])) {
    const folded = fold(phrase);
    const isUnspaced = language === 'zh' || language === 'ja' || language === 'ko';
    const [phrases, key] = isUnspaced
      ? ([unspaced, folded.replaceAll(' ', '')] as const)
      : ([spaced, (folded.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')] as const);
    phrases.set(key, (phrases.get(key) ?? 0) | (1 << at));
    if (isUnspaced) longestLetters = Math.max(longestLetters, key.length);
    else addLength(key.split(' '));
  }
}

function addLength([first = '', ...more]: readonly string[]): void {
  lengths.set(first, Math.max(lengths.get(first) ?? 0, 1 + more.length));
}

for (const language of ['zh', 'ja', 'ko'] as const) {
  const at = vocabularyLanguages.indexOf(language);
  for (const word of plainWordsOf(at)) {
    // What is lost and what isn't there is told by words that are needed.
    if (cueWords.has(word) || negationOf(word, 1 << at)) continue;
    unspaced.set(word, (unspaced.get(word) ?? 0) | (1 << at));
    longestLetters = Math.max(longestLetters, word.length);
  }
}

/** How many words from here on are a phrase in which nothing is a thing ("gift shop"); 0 when none. */
export function plainPhraseAt(words: readonly string[], languages: number): number {
  const longest = lengths.get(words[0] ?? '') ?? 0;
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const found = spaced.get(words.slice(0, length).join(' ')) ?? 0;
    if ((found & languages) !== 0) return length;
  }
  return 0;
}

/** The same in scripts without spaces: how many letters from a place on are ordinary. */
export function plainLettersAt(text: string, at: number, languages: number): number {
  for (let length = Math.min(longestLetters, text.length - at); length > 1; length -= 1) {
    const found = unspaced.get(text.slice(at, at + length)) ?? 0;
    if ((found & languages) !== 0) return length;
  }
  return 0;
}
