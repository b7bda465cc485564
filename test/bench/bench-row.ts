/** One comparison: ours and the peer's (or the physical limit's) figure, measured in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  /** `per s` is better when larger, all others when smaller. */
  readonly unit: 'ms' | 's' | 'kB' | 'MB' | 'times' | 'per s';
}

/** The middle of some figures, so that one hiccup of the machine does not speak for all. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
