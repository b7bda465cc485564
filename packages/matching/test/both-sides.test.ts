import { expect, test } from 'vitest';
import { BothSides } from '../src/index.ts';
import { described, found, hourMs, noon, places, shelf } from './support.ts';

const reports = [
  described('r1', 'navy rucksack, panda on the zip', { placeId: 'teacups', from: noon, to: noon }),
  described('r2', 'JanSport backpack, dark blue', { from: noon - hourMs, to: noon }),
  described('r3', 'meine Mütze, rosa, mit Bommel', { placeId: 'gate' }),
  described('r4', 'black umbrella', { placeId: 'carousel', from: noon, to: noon }),
];

function house() {
  const both = new BothSides({ places });
  for (const item of shelf) both.items.add(item);
  for (const report of reports) both.reports.add(report);
  return both;
}

test('a pair is as probable whoever asks', () => {
  const both = house();
  let pairs = 0;
  for (const report of reports) {
    for (const { id, probability } of both.itemsFor(report, 20)) {
      const item = shelf.find((one) => one.id === id);
      if (!item || probability < 0.05) continue;
      const back = both.reportsFor(item, 20).find((one) => one.id === report.id);
      expect(back?.probability).toBeCloseTo(probability, 10);
      pairs += 1;
    }
  }
  expect(pairs).toBeGreaterThan(2);
});

test('an item that fits another report better is less probable for this one', () => {
  const alone = new BothSides({ places });
  for (const item of shelf) alone.items.add(item);
  const [, vague] = reports;
  if (!vague) throw new Error('no report');
  const chance = (both: BothSides) =>
    both.itemsFor(vague, 5).find(({ id }) => id === 'jansport')?.probability ?? 0;
  expect(chance(house())).toBeLessThan(chance(alone));
});

test('an item is weighed before it is taken in, and the same when it is', () => {
  const both = house();
  const late = found('late', 'Pink beanie with a bobble, knitted', { placeId: 'gate' });
  const before = both.reportsFor(late, 5)[0];
  both.items.add(late);
  const after = both.reportsFor(late, 5)[0];
  expect(before?.id).toBe('r3');
  expect(after?.id).toBe('r3');
  expect(Math.abs((after?.probability ?? 0) - (before?.probability ?? 0))).toBeLessThan(0.15);
});
