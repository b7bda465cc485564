/** Planes of a picture in OKLab, one value a pixel, row by row: L from 0 to 1, a and b around 0. */
export interface OklabPlanes {
  readonly l: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
}

export type Oklab = readonly [l: number, a: number, b: number];

const linearOf = Float64Array.from({ length: 256 }, (_, level) => {
  const s = level / 255;
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
});

function levelOf(linear: number): number {
  const s = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, s)) * 255);
}

/** Turn 8-bit sRGB pixels (three bytes each) into OKLab (Ottosson 2020, "A perceptual color space"). */
export function oklabOf(rgb: Uint8Array): OklabPlanes {
  const count = Math.floor(rgb.length / 3);
  const planes = {
    l: new Float32Array(count),
    a: new Float32Array(count),
    b: new Float32Array(count),
  };
  for (let pixel = 0; pixel < count; pixel++) {
    const red = linearOf[rgb[pixel * 3] as number] as number;
    const green = linearOf[rgb[pixel * 3 + 1] as number] as number;
    const blue = linearOf[rgb[pixel * 3 + 2] as number] as number;
    const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    planes.l[pixel] = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
    planes.a[pixel] = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
    planes.b[pixel] = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  }
  return planes;
}

/** The sRGB hex, such as `#1b2a4a`, of one OKLab colour. */
export function hexOf([l, a, b]: Oklab): string {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const levels = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ].map(levelOf);
  return `#${levels.map((level) => level.toString(16).padStart(2, '0')).join('')}`;
}
