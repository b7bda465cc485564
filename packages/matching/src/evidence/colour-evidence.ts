import { fitted } from '../fitted.ts';
import type { Mention, Reading } from '../reading/reading.ts';
import { colourOverlap } from '../vocabulary/colour-space.ts';
import { colours } from '../vocabulary/colours.ts';
import type { Frequencies } from './frequencies.ts';
import type { Reason } from './reason.ts';

/**
 * What the colours say. Agreement counts by how rare the colour is among all things,
 * and shades count by their distance in CIELAB. A colour that may be another thing's counts less.
 */
export function colourEvidence(
  report: Reading,
  item: Reading,
  frequencies: Frequencies,
): readonly Reason[] {
  if (report.colours.length === 0 || item.colours.length === 0) return [];
  const reasons = report.colours.map((theirs) => bestReason(theirs, item.colours, frequencies));
  reasons.sort((a, b) => b.weight - a.weight);
  return reasons.slice(0, 3).map(({ share: _, ...reason }, at) => {
    return at === 0 ? reason : { ...reason, weight: reason.weight * fitted.secondColourWorth };
  });
}

function bestReason(
  theirs: Mention,
  ours: readonly Mention[],
  frequencies: Frequencies,
): Reason & { readonly share: number } {
  let best: Mention = ours[0] as Mention;
  let bestNearness = -1;
  for (const mention of ours) {
    const nearness = colourOverlap(theirs.id, mention.id) * (0.4 + 0.6 * mention.share);
    if (nearness > bestNearness) {
      bestNearness = nearness;
      best = mention;
    }
  }
  const overlap = colourOverlap(theirs.id, best.id);
  const share = theirs.share * best.share;
  const chance = Math.sqrt(
    chanceOverlap(theirs.id, frequencies) * chanceOverlap(best.id, frequencies),
  );
  const ratio = (fitted.colourRemembered * overlap) / chance + (1 - fitted.colourRemembered);
  const weight = Math.log(share * ratio + (1 - share));
  const terms = [theirs.id, best.id];
  return {
    field: 'colour',
    weight,
    report: theirs.surface,
    item: best.surface,
    amount: null,
    terms,
    share,
  };
}

const chances = new WeakMap<
  Frequencies,
  { changes: number; readonly byColour: Map<string, number> }
>();

/** The overlap of a colour with the best colour of a thing taken at random. */
export function chanceOverlap(id: string, frequencies: Frequencies): number {
  let known = chances.get(frequencies);
  if (known?.changes !== frequencies.changes) {
    known = { changes: frequencies.changes, byColour: new Map() };
    chances.set(frequencies, known);
  }
  const chance = known.byColour.get(id) ?? measureChance(id, frequencies);
  known.byColour.set(id, chance);
  return chance;
}

function measureChance(id: string, frequencies: Frequencies): number {
  let chance = 0.02;
  for (const other of colours.keys()) {
    chance += frequencies.of('colour', other) * colourOverlap(id, other);
  }
  return Math.min(1, chance);
}
