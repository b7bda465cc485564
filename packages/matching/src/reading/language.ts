import { remembered } from '../vocabulary/remembered.ts';
import { names } from '../vocabulary/senses.ts';
import { stopWordLanguages } from '../vocabulary/stop-words.ts';
import { vocabularyLanguages } from '../vocabulary/table.ts';
import { isArabic } from './arabic.ts';
import { baseForms } from './inflection.ts';
import type { Token } from './tokens.ts';

/** The languages a text seems to be in, one bit each; English is always understood besides. */
export interface TextLanguages {
  readonly likely: number;
  /** Of these, the likeliest. */
  readonly main: number;
  /** Bits of the languages whose adjectives follow their nouns. */
  readonly isHeadFirst: boolean;
}

const bit = (language: (typeof vocabularyLanguages)[number]): number =>
  1 << vocabularyLanguages.indexOf(language);

const headFirst = bit('es') | bit('fr') | bit('pt') | bit('it') | bit('ar');
const english = bit('en');

/** Guess the languages of a text from its script, its small words and its names of things. */
export function guessLanguages(tokens: readonly Token[]): TextLanguages {
  const votes = new Float64Array(vocabularyLanguages.length);
  const vote = (languages: number, weight: number): void => {
    const share = weight / countBits(languages);
    for (let rest = languages; rest; rest &= rest - 1) {
      const at = 31 - Math.clz32(rest & -rest);
      votes[at] = (votes[at] ?? 0) + share;
    }
  };
  for (const { script, text } of tokens) {
    if (script === 'hangul') vote(bit('ko'), 3);
    else if (script === 'han') vote(/[\u3041-\u30ff]/.test(text) ? bit('ja') : bit('zh'), 3);
    else if (isArabic(text)) vote(bit('ar'), 3);
    else {
      const { small, meant } = languagesOf(text);
      if (small) vote(small, 1);
      if (meant) vote(meant, small ? 0.35 : 0.7);
    }
  }
  // Kana anywhere makes a text with Han characters Japanese.
  const kana = votes[vocabularyLanguages.indexOf('ja')] ?? 0;
  if (kana > 0) votes[vocabularyLanguages.indexOf('zh')] = 0;
  return chooseLikely(votes);
}

/** The languages in which a word is a small word, and those in which it names something. */
const languagesOf = remembered((word) => {
  const small = stopWordLanguages(word);
  let meant = 0;
  for (const { languages } of names.single.get(word) ?? []) meant |= languages;
  if (meant || small) return { small, meant };
  for (const form of baseForms(word)) {
    for (const { languages } of names.single.get(form.word) ?? []) {
      meant |= languages & form.languages;
    }
  }
  return { small, meant };
});

function chooseLikely(votes: Float64Array): TextLanguages {
  const most = Math.max(...votes);
  const all = (1 << votes.length) - 1;
  if (most === 0) return { likely: all, main: all, isHeadFirst: false };
  let likely = 0;
  let main = 0;
  for (let at = 0; at < votes.length; at += 1) {
    if ((votes[at] ?? 0) >= most * 0.75) likely |= 1 << at;
    if ((votes[at] ?? 0) >= most * 0.98) main |= 1 << at;
  }
  return { likely, main, isHeadFirst: (likely & headFirst) !== 0 && (likely & english) === 0 };
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count += 1;
  return count;
}
