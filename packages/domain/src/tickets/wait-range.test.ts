import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Breadth, breadthNeeded, outlookOf, percentile, rangeOf } from './wait-range.ts';

const waits = fc
  .array(fc.double({ min: 0, max: 240, noNaN: true }), { minLength: 100, maxLength: 100 })
  .map((minutes) => Float64Array.from(minutes).sort());
const breadth = fc.double({ min: 0.25, max: 4, noNaN: true });
const asForeseen = { below: 1, above: 1 };

function shown(minutes: Float64Array, breadth: Breadth) {
  const outlook = outlookOf(minutes);
  return outlook && rangeOf(outlook, breadth);
}

test('eight in ten of what may come lie between the ends, which are whole minutes', () => {
  fc.assert(
    fc.property(waits, (minutes) => {
      const range = shown(minutes, asForeseen);
      if (!range) throw new Error('All of them end.');
      const inside = minutes.filter((each) => each >= range.fromMinutes && each <= range.toMinutes);
      expect(inside.length).toBeGreaterThanOrEqual(80);
      expect(range.fromMinutes).toBeLessThan(range.toMinutes);
      expect(Number.isInteger(range.fromMinutes) && Number.isInteger(range.toMinutes)).toBe(true);
    }),
  );
});

test('a broader end lies further out, and no range begins before now', () => {
  fc.assert(
    fc.property(waits, breadth, breadth, (minutes, one, other) => {
      const narrow = shown(minutes, { below: Math.min(one, other), above: Math.min(one, other) });
      const broad = shown(minutes, { below: Math.max(one, other), above: Math.max(one, other) });
      expect(broad?.fromMinutes).toBeLessThanOrEqual(narrow?.fromMinutes ?? 0);
      expect(broad?.toMinutes).toBeGreaterThanOrEqual(narrow?.toMinutes ?? 0);
      expect(broad?.fromMinutes).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the breadth a wait needs is the one with which the range just holds it', () => {
  const waited = fc.double({ min: 0, max: 240, noNaN: true });
  fc.assert(
    fc.property(waits, waited, breadth, breadth, (minutes, wait, below, above) => {
      const outlook = outlookOf(minutes);
      if (!outlook) throw new Error('All of them end.');
      const needed = breadthNeeded(outlook, wait);
      fc.pre(Math.abs(needed.below - below) > 1e-6 && Math.abs(needed.above - above) > 1e-6);
      const range = rangeOf(outlook, { below, above });
      expect(wait < range.fromMinutes).toBe(below < needed.below && range.fromMinutes > 0);
      fc.pre(range.toMinutes > range.fromMinutes + 1);
      expect(wait > range.toMinutes).toBe(above < needed.above);
    }),
  );
});

test('nobody who may never be called is told when', () => {
  const minutes = Float64Array.from({ length: 100 }, (_, run) => (run < 85 ? run : Infinity));
  expect(shown(minutes, asForeseen)).toBeNull();
  expect(percentile(minutes, 0.5)).toBeCloseTo(49.5);
});
