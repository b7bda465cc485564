import { negationOf } from '../vocabulary/negations.ts';
import { isPlainWord } from '../vocabulary/plain-words.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { anyLanguage, names } from '../vocabulary/senses.ts';
import { cueWords, stopWordLanguages } from '../vocabulary/stop-words.ts';

/** "And", "with", "for" are written onto the word behind them and its article, the longest first. */
const articles = ['وبال', 'وال', 'فال', 'بال', 'كال'];
const prefixes = [...articles, 'ولل', 'لل', 'وب', 'ول', 'و', 'ف', 'ب', 'ل', 'ك'];
/** "My", "your", "her", two of them, several of them; behind a feminine ending that shows itself as ت. */
const suffixes = [
  'اتي',
  'تين',
  'تان',
  'هما',
  'ها',
  'هم',
  'نا',
  'كم',
  'ات',
  'ين',
  'ون',
  'ان',
  'ي',
  'ك',
  'ه',
];
const shortestStem = 3;

/** Whether a word is written in Arabic letters. */
export function isArabic(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x0600 && first <= 0x06ff;
}

/**
 * The word of the vocabulary that a folded Arabic word is, without what is written onto it:
 * "والحقيبة" and "حقيبتي" are "حقيبه". A word that the vocabulary doesn't have loses its article.
 */
export const arabicStem = remembered((word) => {
  if (isKnown(word)) return word;
  const bare = [word, ...prefixes.flatMap((prefix) => without(word, prefix))];
  const known = bare.find(isKnown) ?? bare.flatMap(withoutSuffix).find(isKnown);
  return known ?? articles.flatMap((article) => without(word, article))[0] ?? word;
});

/** Whether a folded word, whose stem this is, says "my" or "our" at its end. */
export function isOwned(folded: string, stem: string): boolean {
  return /(?:ي|نا)$/.test(folded) && !folded.endsWith(stem);
}

function without(word: string, prefix: string): readonly string[] {
  const shortest = prefix.length > 1 ? shortestStem - 1 : shortestStem;
  const isBehind = word.startsWith(prefix) && word.length - prefix.length >= shortest;
  return isBehind ? [word.slice(prefix.length)] : [];
}

/** What a word may be without its ending; the feminine ending comes back where it had become ت. */
function withoutSuffix(word: string): readonly string[] {
  return suffixes.flatMap((suffix) => {
    const stem = word.slice(0, word.length - suffix.length);
    if (!word.endsWith(suffix) || stem.length < shortestStem - 1) return [];
    const feminine = stem.endsWith('ت') ? [`${stem.slice(0, -1)}ه`] : [];
    return [...feminine, stem, `${stem}ه`].filter((each) => each.length >= shortestStem);
  });
}

/** The words of names of several words. */
const inPhrases: ReadonlySet<string> = new Set(
  [...names.phrases.keys()].filter(isArabic).flatMap((phrase) => phrase.split(' ')),
);

function isKnown(word: string): boolean {
  return (
    names.single.has(word) ||
    inPhrases.has(word) ||
    cueWords.has(word) ||
    stopWordLanguages(word) !== 0 ||
    isPlainWord(word, anyLanguage) ||
    negationOf(word, anyLanguage) !== null
  );
}
