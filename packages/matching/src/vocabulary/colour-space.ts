import { fitted } from '../fitted.ts';
import { colours } from './colours.ts';

type Lab = readonly [number, number, number];

let overlapsFor: number = fitted.colourSpread;
const overlaps = new Map<string, Map<string, number>>();

/** How readily what one person calls `a` another calls `b`: 1 for the same word, near 0 for strangers. */
export function colourOverlap(a: string, b: string): number {
  if (a === b) return 1;
  if (overlapsFor !== fitted.colourSpread) {
    overlaps.clear();
    overlapsFor = fitted.colourSpread;
  }
  const known = overlaps.get(a)?.get(b);
  if (known !== undefined) return known;
  const nearness = measureOverlap(a, b);
  const row = overlaps.get(a) ?? new Map<string, number>();
  overlaps.set(a, row.set(b, nearness));
  return nearness;
}

function measureOverlap(a: string, b: string): number {
  const labA = colours.get(a)?.lab;
  const labB = colours.get(b)?.lab;
  if (labA && labB) {
    const distance = difference(labA, labB);
    const nearness = Math.exp(-(distance * distance) / (2 * fitted.colourSpread ** 2));
    return isSortOf(a, b) || isSortOf(b, a) ? Math.max(nearness, fitted.colourSort) : nearness;
  }
  if (a === 'multicolour' || b === 'multicolour') return 0.25;
  const other = a === 'transparent' ? b : a;
  return ['white', 'silver', 'ivory', 'light-grey'].includes(other) ? 0.3 : 0.03;
}

/** Olive is a green, and staff who tick "green" mean it too. */
function isSortOf(fine: string, basic: string): boolean {
  return colours.get(fine)?.sortOf.includes(basic) ?? false;
}

/** Lightness is remembered worse than hue, so it counts for less; black and navy are near. */
function difference(a: Lab, b: Lab): number {
  const lightness = (a[0] - b[0]) * 0.75;
  const chromaA = Math.hypot(a[1], a[2]);
  const chromaB = Math.hypot(b[1], b[2]);
  const hue = Math.sqrt(
    Math.max(0, Math.hypot(a[1] - b[1], a[2] - b[2]) ** 2 - (chromaA - chromaB) ** 2),
  );
  return Math.hypot(lightness, (chromaA - chromaB) * 0.55, hue * 1.1);
}

/** A colour moved by "dark", "light" or "bright". */
export function toned(id: string, tone: string): Lab | null {
  const lab = colours.get(id)?.lab;
  if (!lab) return null;
  const [lightness, a, b] = lab;
  if (tone === 'dark') return [lightness * 0.55, a * 0.75, b * 0.6];
  if (tone === 'light') return [lightness + (96 - lightness) * 0.6, a * 0.4, b * 0.4];
  return [lightness, a * 1.25, b * 1.25];
}

/** The colour word nearest to a place in CIELAB. */
export function nearestColour(lab: Lab | null): string {
  let nearest = 'multicolour';
  let least = Number.POSITIVE_INFINITY;
  if (!lab) return nearest;
  for (const colour of colours.values()) {
    if (!colour.lab) continue;
    const distance = difference(lab, colour.lab);
    if (distance < least) {
      nearest = colour.id;
      least = distance;
    }
  }
  return nearest;
}
