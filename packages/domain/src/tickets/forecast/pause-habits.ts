import type { Counter, PauseReason } from '../../counters/counter.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Pause } from './desk-past.ts';
import { leastRestMinutes } from './rests.ts';
import { minutesLeft, type Observed, type Spread, shareBelow, spreadOf } from './spread.ts';
import { minutesSince1970 } from './visits.ts';

/** How this desk's counters pause, and how near the truth their "back at" is. */
export interface PauseHabits {
  /** Short pauses for each visit; longer ones are rests, see there. */
  readonly perVisit: number;
  /** How long a pause takes; null: not known yet. */
  readonly minutes: Spread | null;
  /** How long a short one takes. */
  readonly shortMinutes: Spread | null;
  readonly byReason: ReadonlyMap<PauseReason, Spread>;
  /** Minutes after the time they gave at which people were back; negative: before it. */
  readonly late: Spread;
  readonly known: readonly Pause[];
}

/** What is believed of "back at" until the venue's own figures speak: mostly kept, more often late than early. */
const usualLateness: readonly Observed[] = [-2, -1, 0, 0, 1, 2, 4].map((minutes) => ({
  minutes,
  weight: 0.7,
}));
/** From so many on, the pauses for one reason speak for themselves. */
const fewestOfReason = 4;

/** Read off past pauses how counters pause; `visits` have taken place since `since` (minutes since 1970). */
export function pauseHabitsOf(known: readonly Pause[], visits: number, since: number): PauseHabits {
  const lengths = known.flatMap(({ reason, from, until }) =>
    until ? [{ reason, minutes: minutesSince1970(until) - minutesSince1970(from), weight: 1 }] : [],
  );
  const late = known.flatMap(({ backAt, until }) =>
    backAt && until
      ? [{ minutes: minutesSince1970(until) - minutesSince1970(backAt), weight: 1 }]
      : [],
  );
  const short = lengths.filter(({ minutes }) => minutes < leastRestMinutes);
  const recent = known.filter(
    ({ from, until }) =>
      minutesSince1970(from) >= since &&
      until !== null &&
      minutesSince1970(until) - minutesSince1970(from) < leastRestMinutes,
  );
  const byReason = new Map<PauseReason, Spread>();
  for (const reason of new Set(lengths.flatMap((one) => one.reason ?? []))) {
    const ofReason = lengths.filter((one) => one.reason === reason);
    const spread = ofReason.length >= fewestOfReason ? spreadOf(ofReason) : null;
    if (spread) byReason.set(reason, spread);
  }
  return {
    perVisit: visits > 0 ? recent.length / visits : 0,
    minutes: spreadOf(lengths),
    shortMinutes: spreadOf(short),
    byReason,
    late: spreadOf([...usualLateness, ...late]) as Spread,
    known,
  };
}

/**
 * In how many minutes a paused counter calls again, for a draw between 0 and 1;
 * null when nothing is known of it: no time was given and no pause has been seen.
 */
export function returnsIn(
  { pausedFor, backAt, id }: Counter,
  at: Instant,
  habits: PauseHabits,
): ((share: number) => number) | null {
  const now = minutesSince1970(at);
  if (backAt) {
    const due = minutesSince1970(backAt) - now;
    const below = shareBelow(habits.late, -due);
    return (share) => due + minutesLeftLate(habits.late, -due, below, share);
  }
  const spread = (pausedFor && habits.byReason.get(pausedFor)) ?? habits.minutes;
  if (!spread) return null;
  const current = habits.known.find(({ counterId, until }) => counterId === id && until === null);
  const elapsed = current ? Math.max(0, now - minutesSince1970(current.from)) : 0;
  const below = shareBelow(spread, elapsed);
  return (share) => minutesLeft(spread, elapsed, below, share);
}

/** Lateness, given that they are not back although `passed` minutes of it have gone by. */
function minutesLeftLate(late: Spread, passed: number, below: number, share: number): number {
  return passed + minutesLeft(late, passed, below, share);
}
