import { fitted } from '../fitted.ts';

/** A small index must not make its few entries likely by itself. */
const leastSize = 250;

/**
 * Probabilities (0 to 1) from summed evidence: each candidate competes with the others,
 * and with the chance that the right one isn't there at all. `weights` are natural-log
 * likelihood ratios; `size` is how many the index holds.
 */
export function probabilities(weights: readonly number[], size: number): readonly number[] {
  const prior = fitted.presence / Math.max(leastSize, size);
  const odds = weights.map(
    (weight) => prior * Math.exp(fitted.slope * Math.min(60, weight) + fitted.offset),
  );
  const total = odds.reduce((sum, odd) => sum + odd, 1 - fitted.presence);
  return odds.map((odd) => odd / total);
}
