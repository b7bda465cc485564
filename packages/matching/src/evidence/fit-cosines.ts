import type { CosineFit } from './impressions.ts';

/** Fewer pairs than this and a fit would be an accident. */
export const leastPairs = 30;
/** Of what the pairs say, how much is counted: the vocabulary has read the same words. */
const notYetCounted = 0.5;

/**
 * Fit what cosines say, from those of pairs that belong together and those of
 * near misses (wrong items that all other evidence ranks high). Both are taken
 * for Gaussian with one deviation, which makes the log-likelihood ratio a line
 * (Fisher's linear discriminant, 1936). Null when there are too few pairs, or
 * when the right ones are no nearer than the near misses: then the model can't tell.
 */
export function fitCosines(
  right: readonly number[],
  nearMisses: readonly number[],
): CosineFit | null {
  if (right.length < leastPairs || nearMisses.length < leastPairs) return null;
  const [same, other] = [mean(right), mean(nearMisses)];
  const squares = squaresAround(right, same) + squaresAround(nearMisses, other);
  const variance = squares / (right.length + nearMisses.length - 2);
  if (!(same > other) || !(variance > 0)) return null;
  return {
    middle: rounded((same + other) / 2),
    slope: rounded((notYetCounted * (same - other)) / variance),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresAround(values: readonly number[], centre: number): number {
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
