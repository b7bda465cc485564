import { fitted } from '../fitted.ts';
import { interpolate } from './interpolate.ts';

const hourMs = 3_600_000;

/** Natural-log likelihood ratios by hours between losing and finding: interpolated, flat beyond the ends. */
const afterwards: readonly (readonly [hours: number, weight: number])[] = [
  [0, 1.8],
  [1, 1.5],
  [3, 1],
  [6, 0.5],
  [14, -0.1],
  [30, -0.5],
  [48, -1],
  [120, -1.6],
  [24 * 14, -2.2],
  [24 * 40, -2.8],
];

/** Found before it was lost: memory errs by an hour or two, now and then by a day. */
const beforehand: readonly (readonly [hours: number, weight: number])[] = [
  [0, 1.2],
  [0.75, 0.4],
  [2, -1.2],
  [6, -2.3],
  [24, -2.8],
  [48, -3.6],
  [24 * 7, -5],
];

/** The most that finding at a time can say when it was lost at some time within so many hours. */
function mostWithin(hours: number): number {
  return 2 - 0.45 * Math.log(1 + hours);
}

export interface TimeNearness {
  readonly weight: number;
  /** Minutes from losing to finding; below 0 when found earlier. */
  readonly minutes: number;
}

/** What the times say; an unknown time says nothing. All times in milliseconds since the epoch. */
export function timeEvidence(
  lostFrom: number | null,
  lostTo: number | null,
  foundAt: number | null,
): TimeNearness | null {
  const weight = timeWeight(lostFrom, lostTo, foundAt);
  if (weight === null || foundAt === null) return null;
  const [earliest, latest] = lostBetween(lostFrom, lostTo);
  const ms = foundAt < earliest ? foundAt - earliest : Math.max(0, foundAt - latest);
  return { weight, minutes: Math.round(ms / 60_000) };
}

/** Only the weight of the times, for weighing many. */
export function timeWeight(
  lostFrom: number | null,
  lostTo: number | null,
  foundAt: number | null,
): number | null {
  if (foundAt === null || (lostFrom ?? lostTo) === null) return null;
  const [earliest, latest] = lostBetween(lostFrom, lostTo);
  if (foundAt < earliest) {
    return fitted.timeWorth * interpolate(beforehand, (earliest - foundAt) / hourMs);
  }
  const weight = interpolate(afterwards, Math.max(0, foundAt - latest) / hourMs);
  return fitted.timeWorth * Math.min(weight, mostWithin((latest - earliest) / hourMs));
}

/** From and to in their order; one of them stands for both. */
function lostBetween(lostFrom: number | null, lostTo: number | null): readonly [number, number] {
  const from = lostFrom ?? lostTo ?? 0;
  const to = lostTo ?? from;
  return from < to ? [from, to] : [to, from];
}
