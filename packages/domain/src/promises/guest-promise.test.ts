import { aVenue, idOf } from '@homeward/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LostReportId, PromiseId, StaffId } from '../kernel/brand.ts';
import { addMinutes, type Instant, minutesBetween } from '../kernel/instant.ts';
import { answerDueAt } from '../venue/promise.ts';
import {
  answerDueInRound,
  answerPromise,
  type GuestPromise,
  givePromise,
  isOutstanding,
  keptRate,
  lapsePromise,
  lastWordOf,
  makePromise,
  promiseOutcomes,
  promiseUrgencyOf,
  releasePromise,
  standingPromise,
} from './guest-promise.ts';

const madeAt = '2026-06-03T10:00:00.000Z' as Instant;
const clerk = idOf<StaffId>(1);

function stated(dueMinutes = 120, over: Partial<GuestPromise> = {}): GuestPromise {
  const promise = makePromise(
    {
      id: idOf<PromiseId>(1),
      reportId: idOf<LostReportId>(1),
      dueAt: addMinutes(madeAt, dueMinutes),
      round: 1,
      ownerStaffId: null,
    },
    madeAt,
  );
  return { ...promise, ...over };
}

/** What may happen to a promise, minutes after the thing before. */
const happening = fc.record({
  what: fc.constantFrom('answer', 'lapse', 'release', 'give'),
  outcome: fc.constantFrom(...promiseOutcomes),
  after: fc.integer({ min: 0, max: 90 }),
});
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

function happen(promise: GuestPromise, { what, outcome }: Happening, at: Instant): GuestPromise {
  if (what === 'lapse') return lapsePromise(promise, at) ?? promise;
  if (what === 'release') return releasePromise(promise, at) ?? promise;
  const decision =
    what === 'give'
      ? givePromise(promise, clerk)
      : answerPromise(promise, { outcome, by: clerk }, at);
  return decision.ok ? decision.value : promise;
}

describe('whatever happens to a promise, in whatever order', () => {
  const stories = fc.array(happening, { maxLength: 12 });

  test('it is kept only when the visitor was told by the hour, and lapsed never becomes kept', () => {
    fc.assert(
      fc.property(stories, (story) => {
        let promise = stated();
        let at = madeAt;
        for (const each of story) {
          at = addMinutes(at, each.after);
          const before = promise;
          promise = happen(before, each, at);
          if (before.status === 'lapsed') expect(promise.status).toBe('lapsed');
        }
        const { status, outcome, settledAt, dueAt } = promise;
        if (status === 'kept') {
          expect(outcome).not.toBeNull();
          expect(settledAt !== null && settledAt <= dueAt).toBe(true);
        }
        if (status === 'void') expect(settledAt !== null && settledAt <= dueAt).toBe(true);
        if (status === 'open') expect(settledAt).toBeNull();
        if (status === 'lapsed') expect(at > dueAt).toBe(true);
      }),
    );
  });

  test('once settled it never changes again', () => {
    fc.assert(
      fc.property(stories, (story) => {
        let promise = stated();
        let at = madeAt;
        for (const each of story) {
          at = addMinutes(at, each.after);
          const next = happen(promise, each, at);
          if (!isOutstanding(promise)) expect(next).toBe(promise);
          promise = next;
        }
      }),
    );
  });
});

test('told at the stated minute is in time, a moment later is not', () => {
  const told = { outcome: 'not-found', by: clerk } as const;
  const { dueAt } = stated();
  expect(answerPromise(stated(), told, dueAt)).toMatchObject({ value: { status: 'kept' } });
  const late = addMinutes(dueAt, 1 / 60_000);
  expect(lapsePromise(stated(), dueAt)).toBeNull();
  expect(lapsePromise(stated(), late)?.status).toBe('lapsed');
  expect(answerPromise(stated(), told, late)).toMatchObject({
    value: { status: 'lapsed', outcome: 'not-found', settledAt: late, settledBy: clerk },
  });
});

test('a promise is due from the warning on, and overdue once it passed or lapsed', () => {
  const { dueAt } = stated();
  const urgency = (minutes: number, promise = stated()) =>
    promiseUrgencyOf(promise, addMinutes(dueAt, minutes), 30);
  expect([-31, -30, 0, 1].map((minutes) => urgency(minutes))).toEqual([
    'later',
    'due',
    'due',
    'overdue',
  ]);
  expect(urgency(-31, stated(120, { status: 'lapsed' }))).toBe('overdue');
});

test('each round waits at least as long as the one before, and the first only for the next sweep', () => {
  const venue = aVenue();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 * 24 * 400 }), (minutes) => {
      const now = addMinutes(madeAt, minutes);
      const rounds = [1, 2, 3, 4, 5, 6].map((round) => answerDueInRound(venue, now, round));
      expect(rounds[0]).toBe(answerDueAt(venue, now));
      expect(rounds.toSorted()).toEqual(rounds);
      expect(rounds[5]).toBe(rounds[4]);
      for (const dueAt of rounds) expect(minutesBetween(now, dueAt)).toBeGreaterThan(0);
    }),
  );
});

test('a visitor goes by the hour that is open, or by the last one', () => {
  const open = stated(600);
  const kept = stated(120, { status: 'kept', madeAt: addMinutes(madeAt, -60) });
  const older = stated(30, { status: 'lapsed', madeAt: addMinutes(madeAt, -90) });
  expect(standingPromise([older, kept, open])).toBe(open);
  expect(standingPromise([older, kept])).toBe(kept);
  expect(standingPromise([])).toBeNull();
});

test('the last word is what somebody said, or what the house says when an hour passes', () => {
  expect(lastWordOf([stated()])).toBeNull();
  const lapsed = stated(120, { status: 'lapsed' });
  expect(lastWordOf([lapsed])).toEqual({ outcome: 'still-looking', at: lapsed.dueAt });
  const at = addMinutes(lapsed.dueAt, 5);
  const answered = { ...lapsed, outcome: 'found', settledAt: at } as const;
  expect(lastWordOf([answered])).toEqual({ outcome: 'found', at });
  const later = stated(600, { status: 'kept', outcome: 'not-found', settledAt: addMinutes(at, 9) });
  expect(lastWordOf([later, answered])).toEqual({
    outcome: 'not-found',
    at: addMinutes(at, 9),
  });
});

test('the kept rate is a share of what came due, and nothing where nothing did', () => {
  expect(keptRate({ kept: 0, lapsed: 0 })).toBeNull();
  expect(keptRate({ kept: 3, lapsed: 1 })).toBe(0.75);
});
