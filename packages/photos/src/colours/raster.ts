import type { OklabPlanes } from './oklab.ts';

/** A small picture in OKLab. */
export interface Raster {
  readonly planes: OklabPlanes;
  readonly width: number;
  readonly height: number;
}

type Extent = Pick<Raster, 'width' | 'height'>;

/** Blur a little: gravel, grass and carpet become one colour while the edges of a thing stay. */
export function smooth(raster: Raster): Raster {
  const { l, a, b } = raster.planes;
  const planes = { l: boxMean(l, raster, 1), a: boxMean(a, raster, 1), b: boxMean(b, raster, 1) };
  return { ...raster, planes };
}

/** The mean over a square of `2 x radius + 1` pixels around each pixel. */
export function boxMean(values: Float32Array, extent: Extent, radius: number): Float32Array {
  const { width, height } = extent;
  const rows = Float32Array.from(values, (_, pixel) => {
    const x = pixel % width;
    return meanAlong(values, { start: pixel - x, stride: 1, at: x, end: width }, radius);
  });
  return Float32Array.from(rows, (_, pixel) => {
    const x = pixel % width;
    const y = (pixel - x) / width;
    return meanAlong(rows, { start: x, stride: width, at: y, end: height }, radius);
  });
}

interface Line {
  readonly start: number;
  readonly stride: number;
  readonly at: number;
  readonly end: number;
}

function meanAlong(values: Float32Array, line: Line, radius: number): number {
  const low = Math.max(0, line.at - radius);
  const high = Math.min(line.end - 1, line.at + radius);
  let total = 0;
  for (let index = low; index <= high; index++) {
    total += values[line.start + index * line.stride] as number;
  }
  return total / (high - low + 1);
}
