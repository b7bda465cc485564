import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitCosines } from '../src/evidence/fit-cosines.ts';
import { mostOfAModel, weightOfCosine } from '../src/evidence/impressions.ts';
import {
  createMatchingIndex,
  type Description,
  Frequencies,
  type Impression,
  type ImpressionFit,
} from '../src/index.ts';

const noon = Date.UTC(2026, 6, 1, 12);
const places = { zoneOf: () => null, metresBetween: () => null };
const fit: ImpressionFit = {
  meaning: { middle: 0.5, slope: 6 },
  picture: { middle: 0.2, slope: 20 },
};

function described(id: string, text: string, impression?: Impression): Description {
  const plain = { category: null, colours: [], brand: null, placeId: 'gate', from: noon, to: noon };
  return { ...plain, id, text, ...(impression ? { impression } : {}) };
}

/** A vector of length 1 whose cosine with `pointing(0)` is that of the angle. */
const pointing = (degrees: number) =>
  Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));

function found(...items: readonly Description[]) {
  const index = createMatchingIndex({ side: 'found-items', places, impressions: fit });
  for (const item of items) index.add(item);
  return index;
}

test('of two items alike in all else, the one a model finds nearer comes first, and says why', () => {
  const index = found(
    described('far', 'black umbrella', { words: pointing(100) }),
    described('near', 'black umbrella', { words: pointing(20) }),
  );
  const report = described('r', 'black umbrella', { words: pointing(0) });
  const [first, second] = index.query(report, 2);
  expect(first?.id).toBe('near');
  const said = (fields: typeof first) => fields?.evidence.find(({ field }) => field === 'meaning');
  expect(said(first)?.weight).toBeGreaterThan(0.5);
  expect(said(first)?.amount).toBeCloseTo(Math.cos(Math.PI / 9), 5);
  expect(said(second)?.weight).toBeLessThan(-0.5);
});

test('a photo that looks like the words counts beside the words', () => {
  const index = found(described('a', 'umbrella', { picture: pointing(10) }));
  const [only] = index.query(described('r', 'umbrella', { words: pointing(0) }), 1);
  expect(only?.evidence.map(({ field }) => field)).toContain('picture');
  expect(only?.evidence.map(({ field }) => field)).not.toContain('meaning');
});

test('a vector that is missing, of another length, or never fitted says nothing', () => {
  const report = described('r', 'black umbrella', { words: pointing(0) });
  const silent = found(described('a', 'black umbrella')).query(report, 1);
  const foreign = described('a', 'black umbrella', { words: Float32Array.of(1, 0, 0) });
  expect(found(foreign).query(report, 1)).toEqual(silent);
  const near = described('a', 'black umbrella', { words: pointing(0) });
  const unfitted = createMatchingIndex({
    side: 'found-items',
    places,
    impressions: { meaning: null, picture: null },
  });
  unfitted.add(near);
  expect(unfitted.query(report, 1)).toEqual(silent);
  const without = createMatchingIndex({ side: 'found-items', places });
  without.add(near);
  expect(without.query(report, 1)).toEqual(silent);
});

test('a vector that comes late counts from the next question on', () => {
  const index = found(described('a', 'black umbrella'));
  const report = described('r', 'black umbrella', { words: pointing(0) });
  const before = index.query(report, 1)[0]?.probability ?? 1;
  index.impress('a', { words: pointing(5) });
  index.impress('never added', { words: pointing(5) });
  expect(index.query(report, 1)[0]?.probability).toBeGreaterThan(before);
});

test('a pair gets the same answer from either side', () => {
  const frequencies = new Frequencies();
  const item = described('i', 'black umbrella', { words: pointing(30), picture: pointing(60) });
  const report = described('r', 'umbrella, black', { words: pointing(0) });
  const items = createMatchingIndex({ side: 'found-items', places, frequencies, impressions: fit });
  const reports = createMatchingIndex({
    side: 'lost-reports',
    places,
    frequencies,
    impressions: fit,
  });
  items.add(item);
  reports.add(report);
  const [fromReport] = items.query(report, 1);
  const [fromItem] = reports.query(item, 1);
  expect(fromItem?.evidence).toEqual(fromReport?.evidence);
});

test('place, time and a model that sees no difference are not enough for a match', () => {
  const everything = { words: pointing(0), picture: pointing(0) };
  const index = found(described('a', 'inhaler', everything));
  const [best] = index.query(described('r', 'scarf', everything), 1);
  expect(best?.probability ?? 0).toBeLessThan(0.2);
});

test('more alike never says less, and never more than a model may', () => {
  const cosine = fc.double({ min: -1, max: 1, noNaN: true });
  const anyFit = fc.record({
    middle: cosine,
    slope: fc.double({ min: 0.01, max: 500, noNaN: true }),
  });
  fc.assert(
    fc.property(cosine, cosine, anyFit, (one, other, line) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(weightOfCosine(less, line)).toBeLessThanOrEqual(weightOfCosine(more, line));
      expect(Math.abs(weightOfCosine(more, line))).toBeLessThanOrEqual(mostOfAModel);
    }),
  );
});

/** Sixty cosines, evenly spread. */
function spread(centre: number, width: number): number[] {
  return Array.from({ length: 60 }, (_, at) => centre + width * ((at + 0.5) / 60 - 0.5));
}

test('a fit says nothing half way between, and half of what the pairs would bear', () => {
  const line = fitCosines(spread(0.8, 0.2), spread(0.6, 0.2));
  expect(line?.middle).toBeCloseTo(0.7, 5);
  const variance = 0.2 ** 2 / 12;
  expect(line?.slope).toBeGreaterThan((0.5 * 0.2) / variance / 1.1);
  expect(line?.slope).toBeLessThan(((0.5 * 0.2) / variance) * 1.1);
});

test('a model that tells right from wrong no better than chance gets no word', () => {
  expect(fitCosines(spread(0.6, 0.2), spread(0.6, 0.2))).toBeNull();
  expect(fitCosines(spread(0.5, 0.2), spread(0.6, 0.2))).toBeNull();
  expect(fitCosines(Array(60).fill(1), Array(60).fill(1))).toBeNull();
  expect(fitCosines(spread(0.8, 0.2).slice(0, 10), spread(0.6, 0.2))).toBeNull();
});
