import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestServices, recentServices, waitRange } from './wait-range.ts';

const minutes = fc.double({ min: 0.1, max: 60, noNaN: true });
const services = fc.array(minutes, { minLength: fewestServices, maxLength: 60 });
const ahead = fc.integer({ min: 0, max: 200 });
const openCounters = fc.integer({ min: 1, max: 10 });

test('with no open counter, or too few services known, nothing is said', () => {
  const enough = Array<number>(fewestServices).fill(5);
  expect(waitRange({ ahead: 0, openCounters: 0, recentServiceMinutes: enough })).toBeNull();
  const few = enough.slice(1);
  expect(waitRange({ ahead: 0, openCounters: 1, recentServiceMinutes: few })).toBeNull();
});

test('it is always a range of whole minutes that holds the expected wait', () => {
  fc.assert(
    fc.property(services, ahead, openCounters, (recent, people, counters) => {
      const range = waitRange({
        ahead: people,
        openCounters: counters,
        recentServiceMinutes: recent,
      });
      if (!range) expect.fail('enough is known');
      const { fromMinutes, toMinutes } = range;
      expect(Number.isInteger(fromMinutes) && Number.isInteger(toMinutes)).toBe(true);
      expect(fromMinutes).toBeGreaterThanOrEqual(1);
      expect(toMinutes).toBeGreaterThan(fromMinutes);
      const used = recent.slice(-recentServices);
      const mean = used.reduce((sum, each) => sum + each, 0) / used.length;
      const expected = ((people + 1) * mean) / counters;
      expect(fromMinutes).toBeLessThanOrEqual(Math.max(1, expected));
      expect(toMinutes).toBeGreaterThanOrEqual(expected - 1e-9);
    }),
  );
});

test('more people ahead never shorten it, more counters never lengthen it', () => {
  fc.assert(
    fc.property(services, ahead, openCounters, (recentServiceMinutes, people, counters) => {
      const latest = (more: number, open: number) =>
        waitRange({ ahead: more, openCounters: open, recentServiceMinutes })?.toMinutes ?? 0;
      const shown = latest(people, counters);
      expect(latest(people + 1, counters)).toBeGreaterThanOrEqual(shown);
      expect(latest(people, counters + 1)).toBeLessThanOrEqual(shown);
    }),
  );
});

test('it grows wider with the people ahead, but less than in proportion', () => {
  const recentServiceMinutes = [2, 4, 6, 8];
  const width = (people: number) => {
    const range = waitRange({ ahead: people, openCounters: 1, recentServiceMinutes });
    return range ? range.toMinutes - range.fromMinutes : 0;
  };
  expect(width(15)).toBeGreaterThan(width(3));
  expect(width(15)).toBeLessThan(4 * width(3));
});

test('only the latest services count', () => {
  const slow = Array<number>(recentServices).fill(30);
  const quick = Array<number>(recentServices).fill(2);
  const of = (recentServiceMinutes: readonly number[]) =>
    waitRange({ ahead: 4, openCounters: 1, recentServiceMinutes });
  expect(of([...slow, ...quick])).toEqual(of(quick));
});
