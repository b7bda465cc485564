import type { Reading } from '../reading/reading.ts';
import type { Frequencies } from './frequencies.ts';
import type { Reason } from './reason.ts';

/** How often both sides name the same maker when both name one. */
const agreement = 0.85;
const otherMaker = 0.1;

/** What the makers' names say; naming none says nothing. */
export function brandEvidence(
  report: Reading,
  item: Reading,
  frequencies: Frequencies,
): Reason | null {
  const [theirs] = report.brands;
  const [ours] = item.brands;
  if (!theirs || !ours) return null;
  for (const a of report.brands) {
    const b = item.brands.find(({ id }) => id === a.id);
    if (!b) continue;
    const share = a.share * b.share;
    const ratio = agreement / frequencies.of('brand', a.id);
    return reasonOf(a.surface, b.surface, share * ratio + (1 - share), a.id);
  }
  const share = theirs.share * ours.share;
  return reasonOf(theirs.surface, ours.surface, share * otherMaker + (1 - share), theirs.id);
}

function reasonOf(report: string, item: string, ratio: number, id: string): Reason {
  return { field: 'brand', weight: Math.log(ratio), report, item, amount: null, terms: [id] };
}
