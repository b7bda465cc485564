import { fitted } from '../fitted.ts';
import type { Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Reason } from './reason.ts';

/** People guess lengths and volumes to within about this ratio (as a natural logarithm). */
const guessed = 0.25;

/** A size on a label is read, not guessed; the next size is a slip of memory. */
const nextSize = -0.3;
const otherSize = -1;

/**
 * What measures on both sides say: a bell around the same amount on a logarithmic
 * scale, so that 13 inches and 33 cm agree and 13 and 16 inches do not.
 */
export function quantityEvidence(report: Reading, item: Reading): readonly Reason[] {
  const reasons: Reason[] = [];
  const dimensions = new Set(report.quantities.map(({ dimension }) => dimension));
  for (const dimension of dimensions) {
    const nearest = nearestPair(
      report.quantities.filter((each) => each.dimension === dimension),
      item.quantities.filter((each) => each.dimension === dimension),
    );
    if (nearest) reasons.push(nearest);
  }
  return reasons;
}

function nearestPair(report: readonly Quantity[], item: readonly Quantity[]): Reason | null {
  let best: Reason | null = null;
  for (const theirs of report) {
    for (const ours of item) {
      const weight = weightOf(theirs, ours);
      if (best && best.weight >= weight) continue;
      const { surface } = theirs;
      best = {
        field: 'size',
        weight,
        report: surface,
        item: ours.surface,
        amount: null,
        terms: [],
      };
    }
  }
  return best;
}

function weightOf(theirs: Quantity, ours: Quantity): number {
  if (theirs.dimension === 'length' || theirs.dimension === 'volume') {
    const apart = Math.log(theirs.amount / ours.amount) / guessed;
    return (
      fitted.quantityOther +
      (fitted.quantitySame - fitted.quantityOther) * Math.exp(-(apart * apart) * 2)
    );
  }
  if (theirs.amount === ours.amount) return fitted.quantitySame;
  const isNext = theirs.dimension === 'letter-size' && Math.abs(theirs.amount - ours.amount) === 1;
  return isNext ? nextSize : otherSize;
}
