import type { RandomStream } from './random-stream.ts';

/** How many arrive in an hour from one minute of the day on; until the next step it stays so. */
export interface RateStep {
  readonly fromMinute: number;
  readonly perHour: number;
}

/**
 * Minutes of the day at which people arrive, in order: a Poisson process whose
 * rate changes in steps, and which ends at `untilMinute`.
 * Source: Lewis & Shedler, "Simulation of nonhomogeneous Poisson processes by
 * thinning", Naval Research Logistics Quarterly 26, 1979.
 */
export function arrivalMinutes(
  steps: readonly RateStep[],
  untilMinute: number,
  chance: RandomStream,
): readonly number[] {
  const highest = Math.max(0, ...steps.map(({ perHour }) => perHour));
  const arrivals: number[] = [];
  if (highest === 0) return arrivals;
  let minute = steps[0]?.fromMinute ?? 0;
  for (;;) {
    minute += chance.exponential(60 / highest);
    if (minute >= untilMinute) return arrivals;
    if (chance.chance(rateAt(steps, minute) / highest)) arrivals.push(minute);
  }
}

/** People an hour at that minute of the day. */
export function rateAt(steps: readonly RateStep[], minute: number): number {
  return steps.findLast(({ fromMinute }) => fromMinute <= minute)?.perHour ?? 0;
}
