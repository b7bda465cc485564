import { fitted } from '../fitted.ts';
import type { Reading } from '../reading/reading.ts';
import type { Frequencies } from './frequencies.ts';
import type { Reason } from './reason.ts';

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
    const ratio = fitted.brandAgreement / frequencies.of('brand', a.id);
    return reasonOf(a.surface, b.surface, share * ratio + (1 - share), a.id);
  }
  const share = theirs.share * ours.share;
  return reasonOf(theirs.surface, ours.surface, share * fitted.brandOther + (1 - share), theirs.id);
}

function reasonOf(report: string, item: string, ratio: number, id: string): Reason {
  return { field: 'brand', weight: Math.log(ratio), report, item, amount: null, terms: [id] };
}
