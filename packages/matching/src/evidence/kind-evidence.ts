import { fitted } from '../fitted.ts';
import type { Mention, Reading } from '../reading/reading.ts';
import { kinship } from '../vocabulary/kinship.ts';
import type { Frequencies } from './frequencies.ts';
import type { Reason } from './reason.ts';

/**
 * What the kinds say: for each pair of kinds the two sides may mean, how much more
 * often one thing is called by both than two things taken at random, averaged by
 * how sure the readings are (Fellegi and Sunter 1969, with term frequencies).
 */
export function kindEvidence(
  report: Reading,
  item: Reading,
  frequencies: Frequencies,
): Reason | null {
  if (report.kinds.length === 0 || item.kinds.length === 0) return null;
  let ratio = 0;
  let sure = 0;
  let best: readonly [Mention, Mention] | null = null;
  let bestPart = -1;
  for (const theirs of report.kinds) {
    for (const ours of item.kinds) {
      const share = theirs.share * ours.share * fitted.kindTrust;
      const part = share * kindRatio(theirs.id, ours.id, frequencies);
      ratio += part;
      sure += share;
      if (part > bestPart) {
        bestPart = part;
        best = [theirs, ours];
      }
    }
  }
  ratio += Math.max(0, 1 - sure);
  if (!best) return null;
  return {
    field: 'kind',
    weight: Math.log(ratio),
    report: best[0].surface,
    item: best[1].surface,
    amount: null,
    terms: [best[0].id, best[1].id],
  };
}

/** Likelihood ratio of one thing being called both `a` and `b`. */
export function kindRatio(a: string, b: string, frequencies: Frequencies): number {
  const nearness = kinship(a, b);
  if (nearness === 0) return fitted.kindStrangers;
  const commonness = Math.sqrt(frequencies.of('kind', a) * frequencies.of('kind', b));
  return Math.max(fitted.kindStrangers, (fitted.kindAgreement * nearness) / commonness);
}
