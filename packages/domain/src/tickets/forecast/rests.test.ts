import { aCounter, aTicket, aVenue, spots } from '@homeward/testkit';
import { describe, expect, test } from 'vitest';
import { addMinutes, type Instant } from '../../kernel/instant.ts';
import { type Queue, waitOf } from '../queue.ts';
import { startingBreadths } from '../wait-calibration.ts';
import type { Pause } from './desk-past.ts';
import { restsToCome } from './rests.ts';
import { minutesSince1970 } from './visits.ts';

const now = '2026-06-10T18:00:00.000Z' as Instant;
const day = 24 * 60;

/** A pause so many minutes from this time of day, so many days ago. */
function pause(daysAgo: number, at: number, minutes: number | null): Pause {
  const from = addMinutes(now, at - daysAgo * day);
  const until = minutes === null ? null : addMinutes(from, minutes);
  return { counterId: spots.counterOne, reason: 'break', from, backAt: null, until };
}

function restsOf(pauses: readonly Pause[], visitedDaysAgo: readonly number[] = []) {
  const visited = visitedDaysAgo.map((days) => minutesSince1970(now) - days * day + 60);
  return restsToCome(pauses, visited, minutesSince1970(now)).map(
    (rests) => rests.get(spots.counterOne) ?? [],
  );
}

describe('rests that may come', () => {
  test('are those of earlier days by the clock, and besides them a day without', () => {
    expect(restsOf([pause(1, 30, 40), pause(2, 25, 35)])).toEqual([
      [],
      [{ at: 30, minutes: 40 }],
      [{ at: 25, minutes: 35 }],
    ]);
  });

  test('days on which nobody rested count as well', () => {
    expect(restsOf([pause(1, 30, 40)], [1, 2, 3])).toHaveLength(4);
  });

  test('short pauses are no rests', () => {
    expect(restsOf([pause(1, 30, 6)])).toEqual([[]]);
  });

  test('whoever has rested this evening, or does just now, does not rest again', () => {
    expect(restsOf([pause(1, 30, 40), pause(0, -90, 40)]).flat()).toEqual([]);
    expect(restsOf([pause(1, 30, 40), pause(0, -20, null)]).flat()).toEqual([]);
  });
});

test('a range that reaches into the time of the usual break counts it', () => {
  const history = Array.from({ length: 60 }, (_, place) => {
    const closedAt = addMinutes(now, -(1 + (place % 3)) * day - 5 * (place % 20));
    const calledAt = addMinutes(closedAt, -3 - (place % 3));
    const times = { issuedAt: addMinutes(calledAt, -9), calledAt, servingAt: calledAt, closedAt };
    return aTicket({ number: place, status: 'served', counterId: spots.counterOne, ...times });
  });
  const waiting = Array.from({ length: 6 }, (_, place) =>
    aTicket({ number: 100 + place, issuedAt: addMinutes(now, -6 + place) }),
  );
  const last = waiting[5] ?? aTicket();
  const venue = aVenue();
  const wait = (pauses: readonly Pause[]) => {
    const queue: Queue = {
      at: now,
      rules: venue.queue,
      tickets: waiting,
      counters: [aCounter()],
      places: venue.counters,
      closesAt: null,
      past: { tickets: history, pauses },
      breadths: startingBreadths,
    };
    return waitOf(queue, last)?.toMinutes ?? 0;
  };
  const usual = [1, 2, 3].map((days) => pause(days, 10, 40));
  expect(wait(usual)).toBeGreaterThan(wait([]) + 25);
  const later = [1, 2, 3].map((days) => pause(days, 120, 40));
  expect(wait(later)).toBe(wait([]));
});
