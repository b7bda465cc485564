import type { CounterId } from '../../kernel/brand.ts';
import type { Pause } from './desk-past.ts';
import { minutesSince1970 } from './visits.ts';

/** A longer pause, as it may come: minutes from now. */
export interface Rest {
  readonly at: number;
  readonly minutes: number;
}

/** Which counters rest when, as on some earlier day. */
export type DayOfRests = ReadonlyMap<CounterId, readonly Rest[]>;

/** A pause of so many minutes is a rest: somebody eats, and at about the same time every day. */
export const leastRestMinutes = 10;
/** A counter whose clerk has rested so lately doesn't rest again today. */
const restedMinutes = 8 * 60;
const dayMinutes = 24 * 60;

/** Was, or is, this pause a rest? One under way is, if that was said or it has become one. */
export function isRest({ from, backAt, until }: Pause, now: number): boolean {
  const end = until ?? backAt;
  const minutes = (end ? minutesSince1970(end) : now) - minutesSince1970(from);
  return minutes >= leastRestMinutes;
}

/**
 * What may come of rests in the next day: each earlier day's, by the clock, one
 * day as likely as another, and besides them one day without any. `visited` are
 * times (minutes since 1970) at which the desk is known to have been at work.
 */
export function restsToCome(
  pauses: readonly Pause[],
  visited: readonly number[],
  now: number,
): readonly DayOfRests[] {
  const rests = pauses.filter((pause) => isRest(pause, now));
  const rested = new Set(
    rests
      .filter(({ from }) => now - minutesSince1970(from) < restedMinutes)
      .map((one) => one.counterId),
  );
  const days = new Map<number, Map<CounterId, Rest[]>>();
  for (const time of visited) days.set(daysBefore(time, now), new Map());
  for (const { counterId, from, until } of rests) {
    if (until === null || rested.has(counterId)) continue;
    const start = minutesSince1970(from);
    const back = daysBefore(start, now);
    const day = days.get(back) ?? new Map<CounterId, Rest[]>();
    const rest = { at: start + back * dayMinutes - now, minutes: minutesSince1970(until) - start };
    day.set(
      counterId,
      [...(day.get(counterId) ?? []), rest].sort((a, b) => a.at - b.at),
    );
    days.set(back, day);
  }
  days.delete(0);
  return [new Map(), ...days.values()];
}

/** By how many whole days a time has to be moved to lie within the day that begins now. */
function daysBefore(time: number, now: number): number {
  return Math.max(0, Math.ceil((now - time) / dayMinutes));
}
