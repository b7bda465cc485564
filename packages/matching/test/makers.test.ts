import { describe, expect, test } from 'vitest';
import { read } from '../src/reading/read.ts';
import { described } from './support.ts';

const makersIn = (text: string) => read(described('it', text)).brands.map(({ id }) => id);
const kindIn = (text: string) => {
  const kinds = [...read(described('it', text)).kinds].sort((a, b) => b.share - a.share);
  return kinds[0]?.id;
};

describe('a maker whose name is an ordinary word', () => {
  test.each([
    ['a Coach bag', 'coach'],
    ['my coach purse is gone', 'coach'],
    ['bolso coach marrón', 'coach'],
    ['sac à main guess noir', 'guess'],
    ['meine fossil uhr', 'fossil'],
    ['a next jumper, navy', 'next'],
    ['I lost my Next coat', 'next'],
    ['grey hoodie, brand champion', 'champion'],
    ['vans shoes', 'vans'],
    ['gorra vans negra', 'vans'],
    ['boné fila preto', 'fila'],
    ['apple phone', 'apple'],
    ['Brooks running shoes', 'brooks'],
    ['white On Clouds', 'on-running'],
  ])('is read beside what it makes: %s', (text, maker) => {
    expect(makersIn(text)).toEqual([maker]);
  });

  test.each([
    'we came on the coach trip and I left my scarf',
    'Coach C, seat 14, black rucksack',
    'Left in coach 7: a red suitcase',
    'Next to the fountain I left my umbrella',
    'Next, I went to the cafe and lost my wallet',
    'the next bag I saw was mine',
    'NEXT TO THE TOILETS I LOST MY CAP',
    'Gap in the fence where I dropped my keys',
    'Guess what, I lost my wallet',
    'I guess my wallet was stolen',
    'my son is a champion and lost his medal',
    'two vans were parked where I lost my scarf',
    'an apple in the lunch bag',
    'na fila do brinquedo perdi meu boné',
    'put it on, shoes too',
    'Gregory lost his backpack',
  ])('is none in an ordinary sentence: %s', (text) => {
    expect(makersIn(text)).toEqual([]);
  });

  test('leaves the thing to be read beside it', () => {
    expect(kindIn('Guess bag, black')).toBe('bag');
    expect(kindIn('Mammut Jacke blau')).toBe('jacket');
  });
});

describe('a maker misspelt', () => {
  test.each([
    ['my stanly cup in blue', 'stanley'],
    ['My daughter lost her barbi doll', 'barbie'],
    ['i lost a nikke shoe', 'nike'],
    ['gorra pumma', 'puma'],
    ['reloj cassio', 'casio'],
    ['samsng phone', 'samsung'],
    ['loungfly mini backpack', 'loungefly'],
    ['I lost my Jansprot backpack', 'jansport'],
  ])('is understood in small letters and short: %s', (text, maker) => {
    expect(makersIn(text)).toEqual([maker]);
  });

  test.each([
    'he asked kindly for his jacket',
    'it was killing me to lose my scarf',
    'our son Lewis lost his bag',
    'my friend Sandra has a black umbrella',
    'Clarke is the name on the umbrella',
  ])('is not seen in ordinary words and names of people: %s', (text) => {
    expect(makersIn(text)).toEqual([]);
  });
});
