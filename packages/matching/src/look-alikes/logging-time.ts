import { interpolate } from '../evidence/interpolate.ts';

const hourMs = 3_600_000;

/**
 * Natural-log likelihood ratios by the hours between two findings, whichever came
 * first: one thing logged twice is logged twice within minutes, or again when it
 * comes in with the night sweep or the next morning. Two different things of one
 * kind lie anywhere in a holding period of weeks. Interpolated, flat beyond the end.
 */
const byHoursApart: readonly (readonly [hours: number, weight: number])[] = [
  [0, 4],
  [0.5, 3.8],
  [2, 3.2],
  [6, 2.4],
  [14, 1.5],
  [30, 0],
  [48, -1.5],
  [96, -3],
  [240, -4.5],
];

/** What the times of two found items say for their being one; unknown times say nothing. */
export function loggingTimeWeight(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return null;
  return interpolate(byHoursApart, Math.abs(one - other) / hourMs);
}
