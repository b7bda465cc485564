import type { ColourName } from '@homeward/domain';

/** How the colour words of the house look on real things, two or three shades each. */
export const shades: Readonly<Record<ColourName, readonly [string, ...string[]]>> = {
  black: ['#24262b', '#1c1d21', '#2d2e33'],
  white: ['#f5f3ee', '#f1efe9', '#f8f7f3'],
  grey: ['#878b91', '#777c83', '#999ca1'],
  silver: ['#c2c8cd', '#b4bbc2', '#cdd1d5'],
  red: ['#c8302e', '#b3242a', '#d5433a'],
  pink: ['#ee8bb0', '#e56a99', '#f4a9c2'],
  orange: ['#e87726', '#f08a38', '#dd6a1f'],
  yellow: ['#f2c631', '#f5d24e', '#eabb22'],
  gold: ['#c99f46', '#d2ab58', '#bd9139'],
  beige: ['#d8c29f', '#e0ceb2', '#cfb68f'],
  brown: ['#7a4b2c', '#875835', '#6a3e25'],
  green: ['#3c874b', '#2d7145', '#5b9848'],
  turquoise: ['#2bb0aa', '#45c0ba', '#1f9f9d'],
  blue: ['#2e6ec4', '#3b82d6', '#4c93de'],
  navy: ['#1f2d56', '#26355f', '#1a274b'],
  purple: ['#7a4ea6', '#6a3f98', '#9672c0'],
  multicolour: ['#e2574c', '#3b82d6', '#f2c631'],
  transparent: ['#cfe4ec', '#d7e9ee', '#c6dde6'],
};

export const rainbow = ['#e2574c', '#f0923b', '#f2c631', '#4ea65a', '#3b82d6', '#7a4ea6'] as const;

type Rgb = readonly [number, number, number];

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `from` with `share` (0 to 1) of `to` stirred in, as hex. */
export function mix(from: string, to: string, share: number): string {
  const target = rgbOf(to);
  const mixed = rgbOf(from).map((part, index) =>
    Math.round(part + ((target[index] ?? 0) - part) * share),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export const darker = (hex: string, share = 0.3): string => mix(hex, '#101018', share);
export const lighter = (hex: string, share = 0.3): string => mix(hex, '#ffffff', share);

/** How light a colour looks, 0 (black) to 1 (white), by the weights of ITU-R BT.709. */
export function lightness(hex: string): number {
  const [red, green, blue] = rgbOf(hex);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** How far apart two colours are, 0 to about 1.7, in plain sRGB. */
export function distance(one: string, other: string): number {
  const [red, green, blue] = rgbOf(one).map(
    (part, index) => (part - (rgbOf(other)[index] ?? 0)) / 255,
  );
  return Math.hypot(red ?? 0, green ?? 0, blue ?? 0);
}
