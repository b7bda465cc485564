import {
  addMinutes,
  type Instant,
  instantAtLocalTime,
  type Lane,
  lanes,
  serviceDayBeginsHours,
  serviceDayOf,
  type Venue,
} from '@homeward/domain';
import type { ReadTx, WaitTally } from '../ports.ts';

/** Of the waits that were shown, how many came true. */
export interface HitRate {
  readonly inside: number;
  readonly total: number;
}

/** How well the waits that are shown come true: today, and the last seven days. */
export interface HitRates {
  readonly today: HitRate;
  readonly week: HitRate;
  readonly byLane: readonly {
    readonly lane: Lane;
    readonly today: HitRate;
    readonly week: HitRate;
  }[];
}

/** Count what came true of what was shown. */
export async function hitRates(
  tx: Pick<ReadTx, 'waitPromises'>,
  venue: Venue,
  at: Instant,
): Promise<HitRates> {
  const morning = `${String(serviceDayBeginsHours).padStart(2, '0')}:00`;
  const dayBegan = instantAtLocalTime(serviceDayOf(at, venue.timeZone), morning, venue.timeZone);
  const soon = addMinutes(at, 1);
  const today = await tx.waitPromises.tally(dayBegan, soon);
  const week = await tx.waitPromises.tally(addMinutes(at, -7 * 24 * 60), soon);
  const of = (tallies: readonly WaitTally[], lane: Lane) =>
    tallies.filter((tally) => tally.lane === lane);
  return {
    today: rateOf(today),
    week: rateOf(week),
    byLane: lanes.map((lane) => ({
      lane,
      today: rateOf(of(today, lane)),
      week: rateOf(of(week, lane)),
    })),
  };
}

function rateOf(tallies: readonly WaitTally[]): HitRate {
  const count = (counted: readonly WaitTally[]) =>
    counted.reduce((sum, tally) => sum + tally.count, 0);
  return {
    inside: count(tallies.filter(({ outcome }) => outcome === 'inside')),
    total: count(tallies),
  };
}
