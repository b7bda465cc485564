import { type Cluster, clusterColours, colourAt, nearestCentre } from './clusters.ts';
import type { Oklab } from './oklab.ts';
import type { Raster } from './raster.ts';

const BORDER_DEPTH_SHARE = 0.03;
const MOST_SCENERY_COLOURS = 6;
const SAME_SCENERY = 0.14;
/** A side shows a colour when this much of it does. */
const SIDE_SHARE = 0.1;
/** Seen on three sides a colour is scenery; a thing cut off by the frame shows on one or two. */
const SCENERY_SIDES = 3;
/** On two sides it is scenery only when it is this much of the whole border. */
const SCENERY_BORDER_SHARE = 0.3;

export interface Scenery {
  readonly colours: readonly Oklab[];
  /** 1 for each border pixel that shows one of these colours. */
  readonly seeds: Uint8Array;
}

/** The colours of the border that belong to what lies around the thing, and where they are seen. */
export function sceneryOf(raster: Raster): Scenery {
  const { planes, width, height } = raster;
  const depth = Math.max(1, Math.round(Math.min(width, height) * BORDER_DEPTH_SHARE));
  const border = Float32Array.from(planes.l, (_, pixel) =>
    Math.min(...edgeDistances(raster, pixel)) < depth ? 1 : 0,
  );
  const clusters = clusterColours(planes, border, MOST_SCENERY_COLOURS, SAME_SCENERY);
  const centres = clusters.map((cluster) => cluster.centre);
  const nearest = Int8Array.from(border, (isBorder, pixel) =>
    isBorder ? nearestCentre(colourAt(planes, pixel), centres) : -1,
  );
  const isScenery = sceneryClusters(raster, clusters, nearest, depth);
  return {
    colours: centres.filter((_, index) => isScenery[index]),
    seeds: Uint8Array.from(nearest, (cluster) => (isScenery[cluster] ? 1 : 0)),
  };
}

function sceneryClusters(
  raster: Raster,
  clusters: readonly Cluster[],
  nearest: Int8Array,
  depth: number,
): boolean[] {
  const { width, height } = raster;
  const sides = clusters.map(() => [0, 0, 0, 0]);
  for (const [pixel, cluster] of nearest.entries()) {
    const counts = sides[cluster];
    if (!counts) continue;
    for (const [side, edge] of edgeDistances(raster, pixel).entries()) {
      if (edge < depth)
        counts[side] = (counts[side] ?? 0) + 1 / ((side % 2 ? height : width) * depth);
    }
  }
  const total = clusters.reduce((sum, cluster) => sum + cluster.weight, 0);
  return clusters.map((cluster, index) => {
    const seenOn = (sides[index] ?? []).filter((share) => share > SIDE_SHARE).length;
    const isBroad = cluster.weight / total >= SCENERY_BORDER_SHARE;
    return seenOn >= SCENERY_SIDES || (seenOn >= 2 && isBroad);
  });
}

/** How far a pixel is from the top, right, bottom and left edge. */
function edgeDistances({ width, height }: Raster, pixel: number): [number, number, number, number] {
  const x = pixel % width;
  const y = Math.floor(pixel / width);
  return [y, width - 1 - x, height - 1 - y, x];
}
