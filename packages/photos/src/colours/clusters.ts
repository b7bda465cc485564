import type { Oklab, OklabPlanes } from './oklab.ts';

export interface Cluster {
  readonly centre: Oklab;
  readonly weight: number;
}

/** Shades of one thing differ in lightness, two things in hue: hue counts double. */
export const HUE_FACTOR = 2;
const ROUNDS = 10;

/** Squared distance between two colours as clustering sees it. */
export function distanceSquared(x: Oklab, y: Oklab): number {
  const a = (x[1] - y[1]) * HUE_FACTOR;
  const b = (x[2] - y[2]) * HUE_FACTOR;
  return (x[0] - y[0]) ** 2 + a * a + b * b;
}

/**
 * Group weighted pixels into at most `count` colours, heaviest first.
 *
 * Weighted k-means (Lloyd) from far-apart beginnings, so the same photo always
 * gives the same colours; groups nearer than `mergeDistance` become one.
 */
export function clusterColours(
  planes: OklabPlanes,
  weights: Float32Array,
  count: number,
  mergeDistance: number,
): Cluster[] {
  let centres = farApart(planes, weights, count);
  let clusters: Cluster[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    clusters = gather(planes, weights, centres);
    centres = clusters.map((cluster) => cluster.centre);
  }
  return merged(clusters, mergeDistance).sort((x, y) => y.weight - x.weight);
}

/** Index of the centre nearest to a colour. */
export function nearestCentre(colour: Oklab, centres: readonly Oklab[]): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < centres.length; index++) {
    const distance = distanceSquared(colour, centres[index] as Oklab);
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  }
  return nearest;
}

export function colourAt(planes: OklabPlanes, pixel: number): Oklab {
  return [planes.l[pixel] as number, planes.a[pixel] as number, planes.b[pixel] as number];
}

function gather(planes: OklabPlanes, weights: Float32Array, centres: readonly Oklab[]): Cluster[] {
  const sums = centres.map(() => ({ l: 0, a: 0, b: 0, weight: 0 }));
  for (let pixel = 0; pixel < weights.length; pixel++) {
    const weight = weights[pixel] as number;
    if (weight <= 0) continue;
    const colour = colourAt(planes, pixel);
    const sum = sums[nearestCentre(colour, centres)];
    if (!sum) continue;
    sum.l += colour[0] * weight;
    sum.a += colour[1] * weight;
    sum.b += colour[2] * weight;
    sum.weight += weight;
  }
  return sums
    .filter((sum) => sum.weight > 0)
    .map(({ l, a, b, weight }) => ({ centre: [l / weight, a / weight, b / weight], weight }));
}

/** The heaviest-and-farthest pixel next, again and again, beginning at the mean. */
function farApart(planes: OklabPlanes, weights: Float32Array, count: number): Oklab[] {
  const mean = gather(planes, weights, [[0, 0, 0]])[0];
  if (!mean) return [];
  const centres: Oklab[] = [mean.centre];
  const distances = new Float32Array(weights.length).fill(Number.POSITIVE_INFINITY);
  while (centres.length < count) {
    const last = centres.at(-1) as Oklab;
    let best = -1;
    let most = 0;
    for (let pixel = 0; pixel < weights.length; pixel++) {
      const distance = distanceSquared(colourAt(planes, pixel), last);
      if (distance < (distances[pixel] as number)) distances[pixel] = distance;
      const worth = (distances[pixel] as number) * (weights[pixel] as number);
      if (worth > most) {
        most = worth;
        best = pixel;
      }
    }
    if (best < 0) break;
    centres.push(colourAt(planes, best));
  }
  return centres;
}

function merged(clusters: readonly Cluster[], mergeDistance: number): Cluster[] {
  const left = [...clusters];
  for (;;) {
    const pair = nearestPair(left, mergeDistance);
    if (!pair) return left;
    const [first, second] = pair;
    left.splice(left.indexOf(first), 1);
    left.splice(left.indexOf(second), 1, together(first, second));
  }
}

function nearestPair(clusters: readonly Cluster[], within: number): [Cluster, Cluster] | null {
  let pair: [Cluster, Cluster] | null = null;
  let least = within ** 2;
  for (const [index, first] of clusters.entries()) {
    for (const second of clusters.slice(index + 1)) {
      const distance = distanceSquared(first.centre, second.centre);
      if (distance < least) {
        least = distance;
        pair = [first, second];
      }
    }
  }
  return pair;
}

function together(x: Cluster, y: Cluster): Cluster {
  const weight = x.weight + y.weight;
  const mix = (axis: 0 | 1 | 2) => (x.centre[axis] * x.weight + y.centre[axis] * y.weight) / weight;
  return { centre: [mix(0), mix(1), mix(2)], weight };
}
