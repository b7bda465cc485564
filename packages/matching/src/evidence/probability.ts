import { fitted } from '../fitted.ts';

/** A small index must not make its few entries likely by itself. */
const leastSize = 250;

/**
 * Probabilities (0 to 1) from summed evidence: each candidate competes with the others,
 * and with the chance that the right one isn't there at all. `weights` are natural-log
 * likelihood ratios; `size` is how many the index holds. `against` (0 or more) is how much
 * speaks against the best candidate: where even that has a wrong colour, it is likelier
 * that the right one isn't there but its like.
 */
export function probabilities(
  weights: readonly number[],
  size: number,
  against: number,
): readonly number[] {
  const prior = fitted.presence / Math.max(leastSize, size);
  const odds = weights.map(
    (weight) => prior * Math.exp(fitted.slope * Math.min(60, weight) + fitted.offset),
  );
  const absent = (1 - fitted.presence) * Math.exp(fitted.doubt * against);
  const total = odds.reduce((sum, odd) => sum + odd, absent);
  return odds.map((odd) => odd / total);
}
