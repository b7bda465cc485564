/** What is worth saying of many numbers. */
export interface Distribution {
  readonly count: number;
  readonly mean: number;
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  readonly p99: number;
  readonly most: number;
}

/** Count, mean and quantiles of some numbers; all zero when there are none. */
export function distributionOf(values: readonly number[]): Distribution {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    count: sorted.length,
    mean: sum(sorted) / Math.max(1, sorted.length),
    p10: quantile(sorted, 0.1),
    median: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    p99: quantile(sorted, 0.99),
    most: sorted.at(-1) ?? 0,
  };
}

/**
 * The value that a share of the sorted values doesn't exceed, between two
 * values in proportion. Source: Hyndman & Fan, American Statistician 50, 1996, type 7.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** How many of the values (0 to 1) fulfil a wish; 0 of none. */
export function shareOf<Value>(values: readonly Value[], isSo: (value: Value) => boolean): number {
  return values.length === 0 ? 0 : values.filter(isSo).length / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
