import { expect, test } from 'vitest';
import { createMatchingIndex, type Description } from '../src/index.ts';
import { read } from '../src/reading/read.ts';
import { described, found, hourMs, noon, places, shelf } from './support.ts';

const coloursOf = (text: string, more: Partial<Description>) =>
  read(described('item', text, more)).colours.map(({ id }) => id);

test('what staff wrote comes first, and what the photo shows besides counts less', () => {
  const { colours } = read(
    described('item', 'rucksack', {
      colours: ['navy'],
      measuredColours: [
        { colour: 'black', share: 0.7 },
        { colour: 'navy', share: 0.3 },
      ],
    }),
  );
  expect(colours.map(({ id }) => id)).toEqual(['navy', 'black']);
  expect(colours[0]?.share).toBe(1);
  expect(colours[1]?.share).toBeLessThan(0.5);
});

test('where nobody wrote a colour the photo is believed more', () => {
  const measuredColours = [{ colour: 'red', share: 0.8 }];
  const shareOf = (colours: readonly string[]) =>
    read(described('item', '', { colours, measuredColours })).colours.find(({ id }) => id === 'red')
      ?.share ?? 0;
  expect(shareOf([])).toBeGreaterThan(shareOf(['blue']) * 2);
  expect(shareOf([])).toBeLessThan(1);
});

test('two photos of one thing add up, and trims and strange words are left out', () => {
  const measuredColours = [
    { colour: 'grey', share: 0.3 },
    { colour: 'green', share: 0.25 },
    { colour: 'green', share: 0.2 },
    { colour: 'pink', share: 0.04 },
    { colour: 'octarine', share: 0.9 },
    { colour: 'blue', share: Number.NaN },
  ];
  expect(coloursOf('', { measuredColours })).toEqual(['green', 'grey']);
});

test('an item with nothing but a photo is ranked by colour, place and time', () => {
  const photographed = (id: string, colour: string, more: Partial<Description> = {}) =>
    found(id, '', { measuredColours: [{ colour, share: 0.9 }], ...more });
  const index = createMatchingIndex({ side: 'found-items', places });
  for (const item of shelf) index.add({ ...item, placeId: 'gate' });
  index.add(
    photographed('turquoise, elsewhere, days ago', 'turquoise', {
      placeId: 'gate',
      from: noon - 100 * hourMs,
      to: noon - 100 * hourMs,
    }),
  );
  index.add(photographed('turquoise, here and now', 'turquoise'));
  index.add(photographed('brown, here and now', 'brown'));
  const report = described('report', 'turquoise', { placeId: 'carousel', from: noon, to: noon });
  const ranked = index.query(report, 20).map(({ id }) => id);
  expect(ranked[0]).toBe('turquoise, here and now');
  const placeOf = (id: string) => ranked.indexOf(id);
  expect(placeOf('turquoise, elsewhere, days ago')).toBeGreaterThan(0);
  const brown = placeOf('brown, here and now');
  expect(brown === -1 || brown > 0).toBe(true);
});

test('a photo alone never makes anything likely', () => {
  const index = createMatchingIndex({ side: 'found-items', places });
  for (const item of shelf) index.add(item);
  index.add(found('photo', '', { measuredColours: [{ colour: 'turquoise', share: 1 }] }));
  const report = described('report', 'turquoise', { placeId: 'carousel', from: noon, to: noon });
  for (const { probability } of index.query(report, 20)) expect(probability).toBeLessThan(0.5);
});
