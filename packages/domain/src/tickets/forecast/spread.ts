/** Something that took so many minutes, and how much that says about the next time (1: fully). */
export interface Observed {
  readonly minutes: number;
  readonly weight: number;
}

/** How long something takes: its quantiles at `steps + 1` even places, to be drawn from. */
export interface Spread {
  readonly quantiles: Float64Array;
  readonly mean: number;
  /** Variance over the square of the mean. */
  readonly scatter: number;
  /** Kish's effective number of observations. */
  readonly count: number;
}

const steps = 64;

/** The spread of what was observed, or null when nothing was. */
export function spreadOf(observed: readonly Observed[]): Spread | null {
  const sorted = observed.filter(({ weight }) => weight > 0);
  if (sorted.length === 0) return null;
  sorted.sort((a, b) => a.minutes - b.minutes);
  let weights = 0;
  let squares = 0;
  let sum = 0;
  for (const { minutes, weight } of sorted) {
    weights += weight;
    squares += weight * weight;
    sum += weight * minutes;
  }
  const mean = sum / weights;
  const variance = sorted.reduce((all, one) => all + one.weight * (one.minutes - mean) ** 2, 0);
  return {
    quantiles: quantilesOf(sorted, weights),
    mean,
    scatter: mean > 0 ? variance / weights / mean ** 2 : 0,
    count: weights ** 2 / squares,
  };
}

/** Minutes at a quantile (0 to 1), read off between the steps. */
export function minutesAt({ quantiles }: Spread, share: number): number {
  const place = share * steps;
  const step = Math.min(steps - 1, Math.floor(place));
  const low = quantiles[step] as number;
  return low + ((quantiles[step + 1] as number) - low) * (place - step);
}

/** The share of times it took less than so many minutes. */
export function shareBelow({ quantiles }: Spread, minutes: number): number {
  if (minutes <= (quantiles[0] as number)) return 0;
  for (let step = 1; step <= steps; step += 1) {
    const high = quantiles[step] as number;
    if (minutes > high) continue;
    const low = quantiles[step - 1] as number;
    return (step - 1 + (high > low ? (minutes - low) / (high - low) : 1)) / steps;
  }
  return 1;
}

/** Beyond this share of all times, how much longer it takes can no longer be read off the rest. */
const readableShare = 0.95;

/**
 * Minutes that remain of something that has gone on for `elapsed` minutes.
 * Beyond nearly everything seen so far, what remains grows with what has passed.
 * Source: Whitt, "Predicting queueing delays", Management Science 45(6), 1999, section 4.
 */
export function minutesLeft(spread: Spread, elapsed: number, below: number, share: number): number {
  if (below < readableShare) {
    return Math.max(0, minutesAt(spread, below + share * (1 - below)) - elapsed);
  }
  return Math.max(spread.mean, elapsed) * 0.4 * -Math.log(1 - share);
}

/** Each observation stands in the middle of its own weight; between them the quantiles rise evenly. */
function quantilesOf(sorted: readonly Observed[], weights: number): Float64Array {
  const quantiles = new Float64Array(steps + 1);
  let at = 0;
  let passed = 0;
  for (let step = 0; step <= steps; step += 1) {
    const wanted = (step / steps) * weights;
    while (at < sorted.length - 1 && passed + (sorted[at] as Observed).weight / 2 < wanted) {
      passed += (sorted[at] as Observed).weight;
      at += 1;
    }
    const one = sorted[at] as Observed;
    const before = sorted[at - 1];
    const middle = passed + one.weight / 2;
    if (!before || wanted >= middle) {
      quantiles[step] = one.minutes;
      continue;
    }
    const earlier = passed - before.weight / 2;
    const part = (wanted - earlier) / (middle - earlier);
    quantiles[step] = before.minutes + (one.minutes - before.minutes) * part;
  }
  return quantiles;
}
