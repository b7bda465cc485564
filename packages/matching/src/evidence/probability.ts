import { fitted } from '../fitted.ts';
import type { Weighed } from './weigh.ts';

/** A small index must not make its few entries likely by itself. */
const leastSize = 250;

/**
 * Probabilities (0 to 1) of candidates from their summed evidence, best first: each competes
 * with the others, and with the chance that the right one isn't there at all. Where even the
 * best has something against it, a wrong colour, it is likelier that only its like is there.
 * `size` is how many the index holds.
 */
export function probabilities(
  ranked: readonly Pick<Weighed, 'weight' | 'against'>[],
  size: number,
): readonly number[] {
  const prior = fitted.presence / Math.max(leastSize, size);
  const odds = ranked.map(
    ({ weight }) => prior * Math.exp(fitted.slope * Math.min(60, weight) + fitted.offset),
  );
  const absent = (1 - fitted.presence) * Math.exp(fitted.doubt * (ranked[0]?.against ?? 0));
  const total = odds.reduce((sum, odd) => sum + odd, absent);
  return odds.map((odd) => odd / total);
}
