import { aMatch, idOf } from '@homeward/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import {
  confirmMatch,
  dismissMatch,
  matchLevelOf,
  matchStatuses,
  reassessMatch,
  suggestMatch,
} from './match.ts';

const thresholds = { haveALook: 0.5, almostCertain: 0.9 };
const at = '2026-06-03T10:00:00.000Z' as Instant;
const by = idOf<StaffId>(1);
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('how loudly it is said', () => {
  test.each([
    [0, null],
    [0.4999, null],
    [0.5, 'have-a-look'],
    [0.8999, 'have-a-look'],
    [0.9, 'almost-certain'],
    [1, 'almost-certain'],
  ] as const)('%s is %s', (likely, level) => {
    expect(matchLevelOf(likely, thresholds)).toBe(level);
  });

  test('more probable is never said more quietly', () => {
    const loudness = (likely: number) =>
      [null, 'have-a-look', 'almost-certain'].indexOf(matchLevelOf(likely, thresholds));
    fc.assert(
      fc.property(probability, probability, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(loudness(low)).toBeLessThanOrEqual(loudness(high));
      }),
    );
  });
});

test('a suggestion is made only when enough speaks for it', () => {
  const { id, itemId, reportId, evidence } = aMatch();
  const pair = { id, itemId, reportId, evidence };
  expect(suggestMatch({ ...pair, probability: 0.49 }, thresholds, at)).toBeNull();
  expect(suggestMatch({ ...pair, probability: 0.95 }, thresholds, at)).toEqual({
    ...pair,
    probability: 0.95,
    version: 1,
    status: 'suggested',
    level: 'almost-certain',
    suggestedAt: at,
    decidedBy: null,
  });
});

test('weighing again changes suggestions only, and never takes one away', () => {
  fc.assert(
    fc.property(fc.constantFrom(...matchStatuses), probability, (status, likely) => {
      const match = aMatch({ status });
      const weighed = reassessMatch(match, { probability: likely, evidence: [] }, thresholds);
      expect(weighed.status).toBe(status);
      if (status !== 'suggested') expect(weighed).toEqual(match);
      else {
        expect(weighed.probability).toBe(likely);
        expect(weighed.level).toBe(likely >= 0.9 ? 'almost-certain' : 'have-a-look');
      }
    }),
  );
});

test('what is dismissed stays dismissed, what is confirmed may be confirmed again', () => {
  const codes = matchStatuses.map((status) => [
    status,
    confirmMatch(aMatch({ status }), by).ok,
    dismissMatch(aMatch({ status }), by).ok,
  ]);
  expect(codes).toEqual([
    ['suggested', true, true],
    ['confirmed', true, false],
    ['dismissed', false, false],
  ]);
});

test('a decision has a name on it, unless events decided', () => {
  expect(confirmMatch(aMatch(), by)).toMatchObject({ value: { decidedBy: by } });
  expect(dismissMatch(aMatch(), null)).toMatchObject({ value: { decidedBy: null } });
});
