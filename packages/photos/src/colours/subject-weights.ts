import { barrierDistances } from './barrier-distances.ts';
import { colourAt, distanceSquared, nearestCentre } from './clusters.ts';
import type { Oklab } from './oklab.ts';
import { boxMean, type Raster, smooth } from './raster.ts';
import { sceneryOf } from './scenery.ts';

/** Barrier at which a pixel is as likely thing as scenery, and how sharply that turns. */
const HALFWAY = 0.13;
const SHARPNESS = 40;
const NEIGHBOURHOOD_PIXELS = 4;
/** Standard deviation of the weight around the middle, as a share of each edge. */
const CENTRE_SPREAD = 0.32;
/** With less of the middle left than this, the thing fills the frame and nothing is discounted. */
const LEAST_SUBJECT_SHARE = 0.03;

/**
 * How much each pixel counts as part of the thing photographed: 0 for scenery, up to 1.
 *
 * What can be reached from the border colours without crossing an edge is
 * scenery, as is what looks like them; the middle of the photo counts more.
 */
export function subjectWeights(photo: Raster): Float32Array {
  const central = centralWeights(photo);
  const raster = smooth(photo);
  const scenery = sceneryOf(raster);
  if (scenery.colours.length === 0) return central;
  const likely = barrierDistances(raster, scenery.seeds).map((barrier, pixel) => {
    const away = distanceToScenery(colourAt(raster.planes, pixel), scenery.colours);
    return likelihood((barrier + Math.min(barrier, away)) / 2);
  });
  // A speck that stands alone is texture: it counts as much as its neighbourhood does.
  const around = boxMean(likely, raster, NEIGHBOURHOOD_PIXELS);
  const weights = central.map(
    (weight, pixel) => weight * (likely[pixel] as number) * (around[pixel] as number),
  );
  return sum(weights) < LEAST_SUBJECT_SHARE * sum(central) ? central : weights;
}

function likelihood(barrier: number): number {
  return 1 / (1 + Math.exp((HALFWAY - barrier) * SHARPNESS));
}

function distanceToScenery(colour: Oklab, scenery: readonly Oklab[]): number {
  const nearest = scenery[nearestCentre(colour, scenery)];
  return nearest ? Math.sqrt(distanceSquared(colour, nearest)) : 0;
}

function centralWeights({ width, height }: Raster): Float32Array {
  return new Float32Array(width * height).map((_, pixel) => {
    const x = pixel % width;
    const across = ((x + 0.5) / width - 0.5) / CENTRE_SPREAD;
    const down = (((pixel - x) / width + 0.5) / height - 0.5) / CENTRE_SPREAD;
    return Math.exp(-0.5 * (across * across + down * down));
  });
}

function sum(values: Float32Array): number {
  return values.reduce((total, value) => total + value, 0);
}
