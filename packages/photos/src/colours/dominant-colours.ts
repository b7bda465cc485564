import type { MeasuredColour } from '@homeward/domain';
import { clusterColours } from './clusters.ts';
import { hexOf, type OklabPlanes, oklabOf } from './oklab.ts';
import { subjectWeights } from './subject-weights.ts';

const MOST_COLOURS = 4;
const LEAST_SHARE = 0.05;
const SAME_COLOUR = 0.13;
/** People name a thing by its vivid, well-lit parts rather than by its shadows and highlights. */
const VIVID_BONUS = 6;

/**
 * The colours of the thing in a small sRGB picture (three bytes a pixel), largest share first.
 *
 * The scenery seen along the border is discounted and the middle counts more,
 * so a navy bag on a grey wall is navy.
 */
export function dominantColours(rgb: Uint8Array, width: number, height: number): MeasuredColour[] {
  const planes = oklabOf(rgb);
  const weights = subjectWeights({ planes, width, height }).map(
    (weight, pixel) => weight * (1 + VIVID_BONUS * chromaAt(planes, pixel)),
  );
  const clusters = clusterColours(planes, weights, 8, SAME_COLOUR);
  const total = clusters.reduce((sum, cluster) => sum + cluster.weight, 0);
  return clusters
    .map(({ centre, weight }) => ({
      hex: hexOf(centre),
      share: Math.round((weight / total) * 100) / 100,
    }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .slice(0, MOST_COLOURS);
}

function chromaAt({ a, b }: OklabPlanes, pixel: number): number {
  return Math.hypot(a[pixel] as number, b[pixel] as number);
}
