import { describe, expect, test } from 'vitest';
import { read } from '../src/reading/read.ts';
import { described } from './support.ts';

const reading = (text: string) => read(described('it', text));
const kindOf = (text: string) =>
  [...reading(text).kinds].sort((a, b) => b.share - a.share)[0]?.id ?? null;

describe('a name of several words is the thing, and its words still say what they say', () => {
  test.each([
    ['kindle cover', 'tablet-case', 'amazon'],
    ['una funda de iPhone', 'phone-case', 'apple'],
    ['samsung phone cover', 'phone-case', 'samsung'],
  ])('%s is by its maker, and not what else they make', (text, kind, brand) => {
    expect(kindOf(text)).toBe(kind);
    expect(reading(text).kinds.map(({ id }) => id)).toEqual([kind]);
    expect(reading(text).brands.map(({ id }) => id)).toEqual([brand]);
  });

  test.each([
    ['Harry Potter wand', 'wand', 'harry-potter'],
    ['mi maleta infantil', 'suitcase', 'kids-size'],
  ])('%s shows what its name says', (text, kind, mark) => {
    expect(kindOf(text)).toBe(kind);
    expect(reading(text).marks.map(({ id }) => id)).toContain(mark);
  });

  test.each([
    ['Lederhandschuhe', 'gloves', 'leather'],
    ['mein Strohhut', 'straw-hat', 'straw-material'],
    ['leren handschoenen', 'gloves', 'leather'],
  ])('%s is of what its name says', (text, kind, material) => {
    expect(kindOf(text)).toBe(kind);
    expect(reading(text).materials.map(({ id }) => id)).toContain(material);
  });

  test('a word counts once', () => {
    const { marks } = reading('Minnie mouse ears');
    expect(marks.map(({ id }) => id)).toEqual(['minnie']);
  });

  test('what every such thing is goes without saying', () => {
    expect(reading('a sun hat').marks).toEqual([]);
    expect(reading('a hair clip').marks).toEqual([]);
  });

  test('an article is no maker', () => {
    expect(reading("cinturino dell'orologio").brands).toEqual([]);
  });

  test('a word that only begins like an animal is none', () => {
    expect(reading('手帳型のカバー').marks.map(({ id }) => id)).not.toContain('hippo');
  });
});
