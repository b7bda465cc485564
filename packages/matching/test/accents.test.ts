import { expect, test } from 'vitest';
import { read } from '../src/reading/read.ts';
import { described } from './support.ts';

const saidIn = (text: string) => {
  const { kinds, marks, colours } = read(described('it', text));
  return [...kinds, ...marks, ...colours].map(({ id }) => id);
};

test.each([
  ['eine Jacke in Größe M', 'size-tag', 'large'],
  ['eine große Jacke', 'large', 'size-tag'],
  ['den Fön verloren', 'hair-dryer', 'phone'],
  ['una pulsera con un moño', 'bow', 'monkey'],
  ['des lunettes en écaille', 'brown', 'chipped'],
  ['un collier, du maïs', 'vegetable', 'chipped'],
  ['uma romã de brincar', 'pomegranate', 'rome'],
  ['uma pulseira com uma trança', 'plait', 'lock'],
])('in "%s" the accents decide: %s, not %s', (text, meant, other) => {
  expect(saidIn(text)).toContain(meant);
  expect(saidIn(text)).not.toContain(other);
});

test('an ordinary word with accents is no thing that is spelt without them', () => {
  expect(saidIn('ein schöner Rucksack')).not.toContain('protective-pads');
  expect(saidIn('des deux côtés du sac')).not.toContain('knitted');
});

test('who writes without accents is understood in every way the word may be meant', () => {
  expect(saidIn('eine grosse Jacke')).toContain('large');
  expect(saidIn('den Fon verloren')).toContain('phone');
});
