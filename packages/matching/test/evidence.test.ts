import { expect, test } from 'vitest';
import { weigh } from '../src/evidence/weigh.ts';
import { createMatchingIndex, Frequencies } from '../src/index.ts';
import { read } from '../src/reading/read.ts';
import { described, found, hourMs, noon, places, shelf } from './support.ts';

const weightOf = (report: Parameters<typeof read>[0], item: Parameters<typeof read>[0]) =>
  weigh(read(report), read(item), new Frequencies(), places).weight;

const full = {
  category: 'Bags',
  colours: ['blue'],
  brand: 'JanSport',
  placeId: 'carousel',
  from: noon,
  to: noon,
} as const;

test.each(['colours', 'brand', 'placeId', 'from', 'category'] as const)(
  'an item that says nothing about its %s neither gains nor loses by what the report says there',
  (field) => {
    const nothing = { category: null, colours: [], brand: null, placeId: null, from: null };
    const silent = { ...full, [field]: nothing[field], ...(field === 'from' && { to: null }) };
    const item = described('item', 'mochila', silent);
    const telling = described('a', 'mochila', { ...full, category: null });
    const silentReport = described('b', 'mochila', { ...silent, category: null });
    const unsaid = weightOf(silentReport, item);
    expect(weightOf(telling, item)).toBeCloseTo(unsaid, 10);
  },
);

test('a description of nothing weighs nothing against anything', () => {
  for (const item of shelf) {
    expect(
      weightOf(described('report', ''), { ...item, placeId: null, from: null, to: null }),
    ).toBe(0);
  }
});

test('every further thing that both sides say makes a pair likelier', () => {
  const item = found('item', 'Navy backpack\npanda keychain, torn strap', { colours: ['blue'] });
  const said = ['backpack', 'navy backpack', 'navy backpack, panda keychain'];
  const weights = said.map((text) => weightOf(described('report', text), item));
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
});

test('another shade costs little, another colour more, another kind most', () => {
  const item = found('item', 'Navy backpack', { colours: ['blue'] });
  const weight = (text: string) => weightOf(described('report', text), item);
  const [same, shade, colour, kind] = [
    weight('navy backpack'),
    weight('black backpack'),
    weight('yellow backpack'),
    weight('yellow umbrella'),
  ] as const;
  expect(same).toBeGreaterThan(shade);
  expect(shade).toBeGreaterThan(colour);
  expect(colour).toBeGreaterThan(kind);
});

test('nearer in place and in time is never less likely', () => {
  const item = found('item', 'red umbrella');
  const at = (placeId: string) => weightOf(described('report', 'red umbrella', { placeId }), item);
  expect(at('carousel')).toBeGreaterThan(at('teacups'));
  expect(at('teacups')).toBeGreaterThan(at('gate'));
  const hours = [0, 1, 4, 9, 24, 72, 400].map((before) => noon - before * hourMs);
  const weights = hours.map((from) =>
    weightOf(described('report', 'red umbrella', { from, to: from }), item),
  );
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});

test('a rare word counts more than a common one', () => {
  const frequencies = new Frequencies();
  for (let count = 0; count < 200; count += 1) frequencies.count(['mark:sticker'], 1);
  frequencies.count(['mark:unicorn'], 1);
  const weight = (text: string) =>
    weigh(read(described('r', text)), read(described('i', text)), frequencies, places).weight;
  expect(weight('unicorn')).toBeGreaterThan(weight('sticker'));
});

test('a part that nearly every thing of a kind has says little of one, and much of another kind', () => {
  const shelved = new Frequencies();
  const index = createMatchingIndex({ side: 'found-items', places, frequencies: shelved });
  for (let count = 0; count < 40; count += 1) {
    index.add(described(`watch-${count}`, 'watch with a strap'));
    index.add(described(`lunch-${count}`, 'lunch box'));
  }
  const gainOf = (kind: string) => {
    const weight = (text: string) =>
      weigh(read(described('r', text)), read(described('i', text)), shelved, places).weight;
    return weight(`${kind} with a strap`) - weight(kind);
  };
  expect(gainOf('lunch box')).toBeGreaterThan(gainOf('watch') + 0.5);
});
