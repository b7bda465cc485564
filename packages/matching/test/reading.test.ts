import { describe, expect, test } from 'vitest';
import { read } from '../src/reading/read.ts';
import { kinship } from '../src/vocabulary/kinship.ts';
import { described } from './support.ts';

const kindOf = (text: string) => {
  const [best] = [...read(described('it', text)).kinds].sort((a, b) => b.share - a.share);
  return best?.id ?? null;
};
const marksOf = (text: string) => read(described('it', text)).marks.map(({ id }) => id);
const coloursOf = (text: string) => read(described('it', text)).colours.map(({ id }) => id);

describe('a thing is known by the names people really use', () => {
  test.each([
    ['my hat', 'hat'],
    ['my knapsack', 'backpack'],
    ['a folding brolly', 'umbrella'],
    ['my shades', 'sunglasses'],
    ['grandad lost his specs', 'glasses'],
    ['black bum bag', 'belt-bag'],
    ['fanny pack', 'belt-bag'],
    ['knitted toque', 'beanie'],
    ['woolly jumper', 'sweater'],
    ["baby's dummy", 'dummy'],
    ["baby's pacifier", 'dummy'],
    ['my mobile', 'phone'],
    ['AirPods Pro', 'earbuds'],
    ['blue inhaler', 'inhaler'],
    ['retainer in a case', 'retainer'],
    ['double pushchair', 'stroller'],
    ['Stanley with a straw', 'tumbler'],
    ['pink Loungefly', 'mini-backpack'],
    ['Kånken', 'backpack'],
    ['pair of Mickey style ears', 'ears-headband'],
    ['mochila azul marino', 'backpack'],
    ['las gafas de sol', 'sunglasses'],
    ['mi celular', 'phone'],
    ['un parapluie pliant', 'umbrella'],
    ['mon doudou lapin', 'comforter'],
    ['mein Rucksack', 'backpack'],
    ['der Schnuller', 'dummy'],
    ['meine Sonnenbrille', 'sunglasses'],
    ['a minha carteira', 'wallet'],
    ['o guarda-chuva', 'umbrella'],
    ['il mio zaino', 'backpack'],
    ['il ciuccio', 'dummy'],
    ['mijn rugzak', 'backpack'],
    ['een zonnebril', 'sunglasses'],
    ['双肩包', 'backpack'],
    ['太阳镜', 'sunglasses'],
    ['雨傘', 'umbrella'],
    ['折りたたみ傘', 'umbrella'],
    ['リュックサック', 'backpack'],
    ['サングラス', 'sunglasses'],
    ['선글라스', 'sunglasses'],
    ['우산', 'umbrella'],
    ['지갑', 'wallet'],
  ])('%s', (text, kind) => {
    expect(kinship(kindOf(text) ?? '', kind), `read as ${kindOf(text)}`).toBeGreaterThanOrEqual(
      0.15,
    );
  });
});

describe('spelt by ear, mistyped, joined or split', () => {
  test.each([
    ['blak umberella', 'umbrella'],
    ['my walet', 'wallet'],
    ['sun glasses', 'sunglasses'],
    ['waterbottle', 'bottle'],
    ['hancherchief', 'handkerchief'],
    ['blue rucsack', 'backpack'],
    ['bracelett', 'bracelet'],
    ['hedfones', 'headphones'],
    ['mochilla roja', 'backpack'],
    ['regenshirm', 'umbrella'],
    ['parraplui noir', 'umbrella'],
  ])('%s', (text, kind) => {
    expect(kinship(kindOf(text) ?? '', kind), `read as ${kindOf(text)}`).toBeGreaterThanOrEqual(
      0.15,
    );
  });
});

describe('which of several nouns is the thing', () => {
  test.each([
    ['I put my coffee down and left my camera on the bench', 'camera'],
    ['Navy backpack with a laptop, a charger and two books in it', 'backpack'],
    ['Rucksack mit einer Trinkflasche und einer Jacke drin', 'backpack'],
    ['Une trousse avec des stylos et une calculatrice', 'pencil-case'],
    ['panda keychain', 'keychain'],
    ['my little bunny, grey, one ear chewed', 'plush'],
    ['backpack with a bunny on it', 'backpack'],
    ['llavero panda', 'keychain'],
  ])('%s', (text, kind) => {
    expect(kinship(kindOf(text) ?? '', kind), `read as ${kindOf(text)}`).toBeGreaterThanOrEqual(
      0.15,
    );
  });
});

test('an ordinary word is no misspelt name of a thing', () => {
  expect(kindOf('we walked to the house and it was gone')).toBeNull();
});

test('what is said not to be there is not there', () => {
  const { marks, absent } = read(described('it', 'black laptop, no stickers'));
  expect(marks.map(({ id }) => id)).not.toContain('sticker');
  expect(absent.map(({ id }) => id)).toContain('sticker');
  expect(read(described('it', 'ohne Aufkleber')).absent).not.toHaveLength(0);
  expect(read(described('it', 'ステッカーなし')).absent.map(({ id }) => id)).toContain('sticker');
});

test('a colour belongs to the noun it stands beside', () => {
  const [first] = read(described('it', 'red bag with blue handles')).colours;
  expect(first?.id).toBe('red');
  expect(coloursOf('mochila azul marino')).toContain('navy');
  expect(marksOf('panda keychain')).toContain('panda');
});

describe('measures, sizes and counts', () => {
  const quantitiesOf = (text: string) =>
    read(described('it', text)).quantities.map(({ dimension, amount }) => [
      dimension,
      Math.round(amount),
    ]);
  test.each([
    ['a 13 inch laptop', ['length', 33]],
    ['ungefähr 35 cm lang', ['length', 35]],
    ['500ml bottle', ['volume', 500]],
    ['0,5 L', ['volume', 500]],
    ['128 GB', ['memory', 128]],
    ['shoes, size 42', ['number-size', 42]],
    ['hoodie sz M', ['letter-size', 3]],
    ['T-shirt XL', ['letter-size', 5]],
    ['five keys on a ring', ['count of keys', 5]],
    ['Keys x3', ['count of keys', 3]],
    ['cinco llaves', ['count of keys', 5]],
  ] as const)('%s', (text, quantity) => {
    expect(quantitiesOf(text)).toContainEqual(quantity);
  });
});
