import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn, loadSet } from '../eval/benchmark-set.ts';
import { floorGroupNames, floorGroups, measureGroup, shippedSet } from '../eval/floors.ts';
import floors from './floors.json';

/*
 * Two points below what was measured. To raise them, paste what
 * `npm run -s eval:matching -- --floors` prints into floors.json.
 */
describe.each(floorGroupNames)('on the sets that are %s', (group) => {
  const figures = measureGroup(group);

  test.each([
    ['recallAt1', 'the true item comes first'],
    ['recallAt5', 'the true item is among the first five'],
    ['recallAt5NotEnglish', 'the true item is among the first five, told in another language'],
    ['noticePrecision', 'an automatic notice is right'],
    ['noticeCoverage', 'an automatic notice reaches the owner'],
  ] as const)('%s has not fallen: %s as often as before', (figure, _meaning) => {
    expect(floors[group][figure]).toBeGreaterThan(0);
    expect(figures[figure]).toBeGreaterThanOrEqual(floors[group][figure]);
  });
});

test.each(Object.values(floorGroups).flat())('the set %s is whole', (name) => {
  const files = filesIn(shippedSet(name));
  const { items, reports, places, truth } = loadSet(files);
  expect(existsSync(files.truth ?? '')).toBe(true);
  expect(new Set(truth?.keys())).toEqual(new Set(reports.map(({ description }) => description.id)));
  const owned = [...(truth?.values() ?? [])].filter((item) => item !== null);
  expect(new Set(owned).size).toBe(owned.length);
  const named = [...items, ...reports.map(({ description }) => description)]
    .map(({ placeId }) => placeId)
    .filter((place) => place !== null);
  expect(named.filter((place) => places.zoneOf(place) === null)).toEqual([]);
});
