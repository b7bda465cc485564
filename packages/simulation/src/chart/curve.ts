import { quantile } from '../measure/distribution.ts';

/** Points of a distribution: at a value, the share (0 to 1) that does not exceed it. */
export type Curve = readonly (readonly [value: number, share: number])[];

const points = 200;

/** The cumulative distribution of some values, in a picture's worth of points. */
export function curveOf(values: readonly number[]): Curve {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const curve: [number, number][] = [
    [0, sorted.filter((value) => value <= 0).length / sorted.length],
  ];
  for (let point = 1; point <= points; point += 1) {
    const share = point / points;
    const value = quantile(sorted, share);
    if (value > 0) curve.push([Number(value.toFixed(2)), share]);
  }
  // Beyond the last value everybody is counted, as far as the picture goes.
  curve.push([10_000, 1]);
  return curve;
}
