/** A colour in CIELAB under D65: lightness 0 to 100, a and b around 0. */
export type Cielab = readonly [l: number, a: number, b: number];

const RADIANS = Math.PI / 180;
const CHROMA_KNEE = 25 ** 7;

/** CIELAB of an sRGB hex such as `#1b2a4a`. */
export function cielabOfHex(hex: string): Cielab {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const s = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How different two colours look: CIEDE2000 (Sharma, Wu and Dalal 2005); about 2 is just visible. */
export function colourDifference(first: Cielab, second: Cielab): number {
  const meanChroma = (Math.hypot(first[1], first[2]) + Math.hypot(second[1], second[2])) / 2;
  const stretch = 1 + 0.5 * (1 - kneeOf(meanChroma));
  const one = polar(first[1] * stretch, first[2]);
  const two = polar(second[1] * stretch, second[2]);
  const lightness = (first[0] + second[0]) / 2;
  const chroma = (one.chroma + two.chroma) / 2;
  const isGrey = one.chroma * two.chroma === 0;
  const turn = isGrey ? 0 : shortestTurn(two.hue - one.hue);
  const hue = isGrey ? one.hue + two.hue : meanHue(one.hue, two.hue);

  const fromMiddle = (lightness - 50) ** 2;
  const lightnessStep =
    (second[0] - first[0]) / (1 + (0.015 * fromMiddle) / Math.sqrt(20 + fromMiddle));
  const chromaStep = (two.chroma - one.chroma) / (1 + 0.045 * chroma);
  const hueStep =
    (2 * Math.sqrt(one.chroma * two.chroma) * Math.sin((turn / 2) * RADIANS)) /
    (1 + 0.015 * chroma * hueWeight(hue));
  const rotation =
    -2 * kneeOf(chroma) * Math.sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)) * RADIANS);
  return Math.sqrt(
    lightnessStep ** 2 + chromaStep ** 2 + hueStep ** 2 + rotation * chromaStep * hueStep,
  );
}

function curve(t: number): number {
  return t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116;
}

function kneeOf(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + CHROMA_KNEE));
}

function polar(a: number, b: number): { chroma: number; hue: number } {
  const hue = Math.atan2(b, a) / RADIANS;
  return { chroma: Math.hypot(a, b), hue: hue < 0 ? hue + 360 : hue };
}

function shortestTurn(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

function meanHue(one: number, two: number): number {
  if (Math.abs(one - two) <= 180) return (one + two) / 2;
  return one + two < 360 ? (one + two + 360) / 2 : (one + two - 360) / 2;
}

function hueWeight(hue: number): number {
  return (
    1 -
    0.17 * Math.cos((hue - 30) * RADIANS) +
    0.24 * Math.cos(2 * hue * RADIANS) +
    0.32 * Math.cos((3 * hue + 6) * RADIANS) -
    0.2 * Math.cos((4 * hue - 63) * RADIANS)
  );
}
