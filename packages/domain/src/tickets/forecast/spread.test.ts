import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesAt, minutesLeft, type Spread, shareBelow, spreadOf } from './spread.ts';

const shares = fc.double({ min: 0, max: 0.999, noNaN: true });
const lengths = fc.array(fc.double({ min: 0, max: 90, noNaN: true }), {
  minLength: 1,
  maxLength: 50,
});

function spreadFrom(minutes: readonly number[]): Spread {
  const spread = spreadOf(minutes.map((each) => ({ minutes: each, weight: 1 })));
  if (!spread) throw new Error('Nothing was observed.');
  return spread;
}

test('nothing observed, nothing known', () => {
  expect(spreadOf([])).toBeNull();
  expect(spreadOf([{ minutes: 4, weight: 0 }])).toBeNull();
});

test('a draw lies between the shortest and the longest seen, and rises with its luck', () => {
  fc.assert(
    fc.property(lengths, shares, shares, (minutes, one, other) => {
      const spread = spreadFrom(minutes);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(minutesAt(spread, low)).toBeLessThanOrEqual(minutesAt(spread, high) + 1e-9);
      expect(minutesAt(spread, low)).toBeGreaterThanOrEqual(Math.min(...minutes) - 1e-9);
      expect(minutesAt(spread, high)).toBeLessThanOrEqual(Math.max(...minutes) + 1e-9);
    }),
  );
});

test('what weighs nothing changes nothing, and what weighs more pulls the mean', () => {
  const [light, heavy] = [0.1, 10].map((weight) =>
    spreadOf([
      { minutes: 2, weight: 1 },
      { minutes: 10, weight },
    ]),
  );
  expect(light?.mean).toBeCloseTo(2.73, 2);
  expect(heavy?.mean).toBeCloseTo(9.27, 2);
});

test('what remains is never negative, and the longer it has gone on the less luck is needed', () => {
  fc.assert(
    fc.property(
      lengths,
      fc.double({ min: 0, max: 200, noNaN: true }),
      shares,
      (minutes, elapsed, share) => {
        const spread = spreadFrom(minutes);
        const left = minutesLeft(spread, elapsed, shareBelow(spread, elapsed), share);
        expect(left).toBeGreaterThanOrEqual(0);
      },
    ),
  );
  const spread = spreadFrom([2, 4, 6, 8, 10]);
  const total = (elapsed: number) =>
    elapsed + minutesLeft(spread, elapsed, shareBelow(spread, elapsed), 0.5);
  expect(total(0)).toBeCloseTo(6, 0);
  expect(total(7)).toBeGreaterThan(total(0));
});
