import { colours } from '../vocabulary/colours.ts';
import type { MeasuredColour, Mention } from './reading.ts';

/**
 * How far a measured colour is believed: lamps tint, shadows darken, and a table
 * may pass for the thing. Beside colours that staff wrote it is little more than a
 * second opinion; where they wrote none it is the best there is.
 */
const trust = { alone: 0.75, besideWritten: 0.3 } as const;
/** Less of the thing than this is a trim, a shadow or a piece of the table. */
const leastShare = 0.15;
const mostColours = 3;

/**
 * The colours of a description with those measured in its photos. The main one is
 * taken for the thing's own and the others count by their size beside it: a navy
 * bag with a grey lining is navy first. What staff wrote stays as it is.
 */
export function withMeasuredColours(
  written: readonly Mention[],
  measured: readonly MeasuredColour[] = [],
): readonly Mention[] {
  const shares = new Map<string, number>();
  for (const { colour, share } of measured) {
    if (colours.has(colour) && share > 0) shares.set(colour, (shares.get(colour) ?? 0) + share);
  }
  if (shares.size === 0) return written;
  const ranked = [...shares].sort((a, b) => b[1] - a[1]);
  const total = ranked.reduce((sum, [, share]) => sum + share, 0);
  const main = ranked[0]?.[1] ?? total;
  const believed = written.length > 0 ? trust.besideWritten : trust.alone;
  const known = new Set(written.map(({ id }) => id));
  const seen = ranked
    .slice(0, mostColours)
    .filter(([id, share]) => share / total >= leastShare && !known.has(id))
    .map(([id, share]) => ({ id, surface: id, share: believed * (share / main) }));
  return [...written, ...seen];
}
