import { addMinutes, type Instant } from '@homeward/domain';
import type { Clock } from '@homeward/usecases';

/** A clock that stands still until it is told otherwise. */
export interface FixedClock extends Clock {
  set(at: Instant): void;
  advance(minutes: number): Instant;
}

/** Noon on a Wednesday at the test venue, for tests that don't care when it is. */
export const someNoon = '2026-06-03T10:00:00.000Z' as Instant;

/** A clock standing at `at`. */
export function fixedClock(at: Instant = someNoon): FixedClock {
  let now = at;
  return {
    now: () => now,
    set(to) {
      now = to;
    },
    advance(minutes) {
      now = addMinutes(now, minutes);
      return now;
    },
  };
}
