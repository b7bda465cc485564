import { evidenceFields } from '@homeward/domain';
import { expect, test } from 'vitest';
import { createMatchingIndex } from '../src/index.ts';
import { described, found, noon, places } from './support.ts';

const item = found(
  'item',
  'Large red leather Eastpak rucksack, panda sticker, Zorbling\nan umbrella and an iPhone 13 inside',
  {
    category: 'Bags',
  },
);
const report = described(
  'report',
  'my large red leather Eastpak rucksack with a panda sticker, Zorbling, and with an umbrella and an iPhone 13 in it',
  { placeId: 'carousel', from: noon, to: noon },
);

/** What a model says comes from outside of the readings: there is nothing to leave out of them. */
const fieldsRead = evidenceFields.filter((field) => field !== 'meaning' && field !== 'picture');

test.each(fieldsRead)('an index that leaves %s out gives no such reason', (field) => {
  const fieldsOf = (leaveOut: readonly (typeof field)[]) => {
    const index = createMatchingIndex({ side: 'found-items', places, leaveOut });
    index.add(item);
    return new Set(index.query(report, 1)[0]?.evidence.map((reason) => reason.field));
  };
  const all = fieldsOf([]);
  expect(all).toContain(field);
  const rest = fieldsOf([field]);
  expect(rest).not.toContain(field);
});

test('a report that says only what is left out finds nothing', () => {
  const index = createMatchingIndex({ side: 'found-items', places, leaveOut: ['kind'] });
  index.add(described('item', 'umbrella'));
  expect(index.query(described('report', 'umbrella'), 5)).toEqual([]);
});
