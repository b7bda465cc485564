import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatchingIndex, type Description } from '../src/index.ts';
import { found, hourMs, noon, places, shelf } from './support.ts';

/** From here on the house asks staff whether two items are one. */
const asked = 0.6;

function chanceOf(one: Description, other: Description): number {
  const index = createMatchingIndex({ side: 'found-items', places });
  for (const item of [...shelf, one, other]) index.add(item);
  const alike = index.lookAlikes(one, 50).find(({ id }) => id === other.id);
  return alike?.probability ?? 0;
}

const at = (hours: number) => ({ from: noon + hours * hourMs, to: noon + hours * hourMs });
const brolly = { category: 'Umbrellas', colours: ['black'] } as const;
const backpack = { category: 'Bags', colours: ['blue'], brand: 'JanSport' } as const;
const atTheRide = found('a', 'Navy JanSport bkpk, panda keychain', backpack);

describe('one thing logged by two colleagues', () => {
  test.each([
    ['a quarter of an hour later', at(0.25)],
    ['three hours later', at(3)],
    ['by somebody whose clock was behind', at(-0.5)],
  ])('is recognised %s, in other words', (_, when) => {
    const again = found('b', 'blue backpack, JanSport\nkeyring with a panda', {
      ...backpack,
      colours: ['navy'],
      ...when,
    });
    expect(chanceOf(atTheRide, again)).toBeGreaterThan(asked);
  });

  test('the suggestion says why, place and time included', () => {
    const index = createMatchingIndex({ side: 'found-items', places });
    for (const item of [...shelf, atTheRide]) index.add(item);
    const again = found('b', 'JanSport backpack with panda keychain', { ...backpack, ...at(1) });
    const alike = index.lookAlikes(again, 50).find(({ id }) => id === 'a');
    const fields = alike?.evidence.map(({ field }) => field) ?? [];
    expect(fields).toEqual(expect.arrayContaining(['kind', 'colour', 'brand', 'place', 'time']));
    expect(alike?.evidence.find(({ field }) => field === 'time')?.amount).toBe(60);
  });

  test('never is its own look-alike', () => {
    const index = createMatchingIndex({ side: 'found-items', places });
    for (const item of [...shelf, atTheRide]) index.add(item);
    expect(index.lookAlikes(atTheRide, 50).map(({ id }) => id)).not.toContain('a');
  });
});

test('a second colour that only one colleague noted is no contradiction', () => {
  const again = found('b', 'Navy JanSport backpack', {
    ...backpack,
    colours: ['navy', 'white'],
    ...at(0.5),
  });
  const plain = { ...again, colours: ['navy'] };
  expect(chanceOf(atTheRide, again)).toBeGreaterThan(chanceOf(atTheRide, plain) / 2);
});

describe('true twins on a shelf are not taken for one', () => {
  test.each([
    ['found elsewhere two hours later', { placeId: 'gate', ...at(2) }],
    ['found elsewhere days later', { placeId: 'gate', ...at(72) }],
    ['found at the same place the next day', at(24)],
    ['found at the same place days later', at(72)],
  ])('two black umbrellas, the second %s', (_, more) => {
    const one = found('a', 'Black umbrella', brolly);
    const twin = found('b', 'Black umbrella', { ...brolly, ...more });
    expect(chanceOf(one, twin)).toBeLessThan(asked / 3);
  });

  test('what both colleagues saw differently speaks against it more than a memory would', () => {
    const red = found('b', 'Red JanSport backpack', { ...backpack, colours: ['red'], ...at(0.25) });
    expect(chanceOf(found('a', 'Blue JanSport backpack', backpack), red)).toBeLessThan(asked / 3);
  });
});

test('the same place at the same moment alone is never enough', () => {
  for (const [one, other] of [
    ['?', '!'],
    ['', ''],
    ['green scarf', 'steel bottle'],
  ] as const) {
    expect(chanceOf(found('a', one), found('b', other))).toBeLessThan(0.05);
  }
});

test('the nearer two loggings lie in time, whichever came first, the likelier they are of one thing', () => {
  const chance = (hours: number) => chanceOf(atTheRide, { ...atTheRide, id: 'b', ...at(hours) });
  const away = [0, 0.5, 2, 8, 20, 40, 100, 400];
  const later = away.map(chance);
  expect(later).toEqual(later.toSorted((x, y) => y - x));
  for (const [place, hours] of away.entries())
    expect(chance(-hours)).toBeCloseTo(later[place] ?? -1, 10);
});

test('a pair is as likely from the one side as from the other', () => {
  const anItem = fc
    .record({
      like: fc.constantFrom(...shelf),
      said: fc.constantFrom('', 'torn strap', 'panda keychain', 'name inside: ROBIN', 'JanSport'),
      placeId: fc.constantFrom('carousel', 'teacups', 'gate', null, 'nowhere'),
      hours: fc.oneof(fc.integer({ min: -60, max: 60 }), fc.constant(null)),
      colours: fc.subarray(['black', 'navy', 'red']),
    })
    .map(({ like, said, placeId, hours, colours }) => {
      const when = hours === null ? { from: null, to: null } : at(hours);
      return { ...like, text: `${like.text} ${said}`, placeId, colours, ...when };
    });
  let pairs = 0;
  fc.assert(
    fc.property(anItem, anItem, (one, other) => {
      const [a, b] = [
        { ...one, id: 'a' },
        { ...other, id: 'b' },
      ];
      const index = createMatchingIndex({ side: 'found-items', places });
      for (const item of [...shelf, a, b]) index.add(item);
      const there = index.lookAlikes(a, 100).find(({ id }) => id === 'b');
      const back = index.lookAlikes(b, 100).find(({ id }) => id === 'a');
      if (there && back) pairs += 1;
      // Who has next to nothing in common need not be looked at from both sides.
      if (((there ?? back)?.probability ?? 0) < 0.01) return;
      expect(back).toEqual({ ...there, id: 'a' });
    }),
    { numRuns: 100 },
  );
  expect(pairs).toBeGreaterThan(30);
});
