import { describe, expect, test } from 'vitest';
import { read } from '../src/reading/read.ts';
import { described } from './support.ts';

const kindsOf = (text: string) => read(described('it', text)).kinds.map(({ id }) => id);
const kindOf = (text: string) =>
  [...read(described('it', text)).kinds].sort((a, b) => b.share - a.share)[0]?.id ?? null;

describe('what a thing is for is understood with another word put in', () => {
  test.each([
    ['what I use to dry my wet hair', 'towel'],
    ["the thing I clip to my little dog's collar", 'dog-lead'],
    ['something to blow my poor nose with', 'handkerchief'],
    ['le truc pour ranger mes vieux stylos', 'pencil-case'],
    ['dove tengo i miei vecchi occhiali', 'glasses-case'],
    ['guardo os meus velhos óculos nela', 'glasses-case'],
    ['la cosa con la que me seco todo el pelo', 'towel'],
    ['waar ik mijn oude pennen in doe', 'pencil-case'],
    ['die Tabletten für die ganze Woche', 'pill-box'],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

test('a purpose with a word put in counts less than the one that is listed', () => {
  const shareOf = (text: string) => read(described('it', text)).kinds[0]?.share ?? 0;
  expect(shareOf('I use it to dry my wet hair')).toBeLessThan(shareOf('I use it to dry my hair'));
});

test('words that only happen to stand near each other tell no purpose', () => {
  expect(kindsOf('the lenses crack in such a cold')).not.toContain('camera-bag');
  expect(kindOf('I could not carry on')).toBeNull();
});
