import { describe, expect, test } from 'vitest';
import { guessLanguages } from '../src/reading/language.ts';
import { read } from '../src/reading/read.ts';
import { recognise } from '../src/reading/recognise.ts';
import { tokenise } from '../src/reading/tokens.ts';
import { vocabularyLanguages } from '../src/vocabulary/table.ts';
import { described } from './support.ts';

const readingOf = (text: string) => read(described('it', text));
const likeliestKind = (text: string) =>
  [...readingOf(text).kinds].sort((a, b) => b.share - a.share)[0]?.id;
const coloursIn = (text: string) => readingOf(text).colours.map(({ id }) => id);
const wordsIn = (text: string) => tokenise(text).map(({ text: word }) => word);

describe('what is written onto an Arabic word is taken off it', () => {
  test.each([
    ['حقيبة', 'حقيبه'],
    ['الحقيبة', 'حقيبه'],
    ['والحقيبة', 'حقيبه'],
    ['بحقيبتي', 'حقيبه'],
    ['حقيبتها', 'حقيبه'],
    ['للمفاتيح', 'مفاتيح'],
    ['مظلّتنا', 'مظله'],
  ])('%s is %s', (written, stem) => {
    expect(wordsIn(written)).toEqual([stem]);
  });

  test('but nothing that belongs to the word', () => {
    expect(wordsIn('كتاب وردة فستان')).toEqual(['كتاب', 'ورده', 'فستان']);
  });

  test('a word nobody listed loses its article, so that both sides write it the same', () => {
    expect(wordsIn('الزمخشري')).toEqual(wordsIn('زمخشري'));
  });
});

test.each([
  ['ضاعت مظلتي السوداء عند الباب', 'umbrella', 'black'],
  ['فقدت محفظة بنية من الجلد', 'wallet', 'brown'],
  ['نضارة شمس حمرا', 'sunglasses', 'red'],
  ['نسيت الموبايل الأزرق', 'phone', 'blue'],
])('"%s" names a %s that is %s', (text, kind, colour) => {
  expect(likeliestKind(text)).toBe(kind);
  expect(coloursIn(text)).toContain(colour);
});

test('hamzas, tashkeel and tatweel make no other word', () => {
  expect(likeliestKind('مِظَلَّة')).toBe('umbrella');
  expect(likeliestKind('مظـــلة')).toBe('umbrella');
  expect(coloursIn('احمر')).toEqual(coloursIn('أحمر'));
});

test('digits of either kind count and measure the same', () => {
  const quantities = (text: string) =>
    readingOf(text).quantities.map(({ dimension, amount }) => [dimension, amount]);
  expect(quantities('قارورة ٥٠٠ مل')).toEqual(quantities('قارورة 500 مل'));
  expect(quantities('قارورة ٥٠٠ مل')).toEqual([['volume', 500]]);
});

test('Arabic letters are Arabic, beside English, and its adjectives follow their nouns', () => {
  const { likely, isHeadFirst } = guessLanguages(tokenise('ضاعت مظلتي السوداء'));
  expect(likely).toBe(1 << vocabularyLanguages.indexOf('ar'));
  expect(isHeadFirst).toBe(true);
});

test('"my" is heard at the end of the word', () => {
  const owned = (text: string) =>
    recognise(tokenise(text)).cues.filter(({ cue }) => cue === 'owning').length;
  expect(owned('حقيبتي')).toBe(1);
  expect(owned('الحقيبة')).toBe(0);
});

test('what is denied is not there', () => {
  expect(readingOf('مظلة بدون مقبض').absent.map(({ id }) => id)).toContain('handle');
});
