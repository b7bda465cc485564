import { fitted } from '../fitted.ts';
import type { Mention, Reading } from '../reading/reading.ts';
import { kinship } from '../vocabulary/kinship.ts';
import { absenceOf, type Frequencies } from './frequencies.ts';
import { fieldOf, reasonOf, sharedWeight } from './mark-reason.ts';
import type { Reason } from './reason.ts';

/** What both sides say isn't there: the lid that is missing, the strap that broke off. */
export function sharedAbsences(
  report: readonly Mention[],
  item: readonly Mention[],
  frequencies: Frequencies,
): readonly Reason[] {
  return report.flatMap((theirs) => {
    const nearness = (ours: Mention): number => kinship(theirs.id, ours.id);
    const ours = [...item].sort((a, b) => nearness(b) - nearness(a))[0];
    if (!ours || nearness(ours) < 0.1) return [];
    const rarity = Math.sqrt(
      frequencies.of('mark', absenceOf(theirs.id)) * frequencies.of('mark', absenceOf(ours.id)),
    );
    const share = theirs.share * ours.share * nearness(ours);
    return [reasonOf('marks', theirs, ours, sharedWeight(rarity, share, fitted.markAgain))];
  });
}

/** What one side says isn't there and the other saw. */
export function denials(report: Reading, item: Reading): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const theirs of report.absent) {
    const ours = [...item.marks, ...item.materials].find(({ id }) => kinship(id, theirs.id) > 0.2);
    if (ours)
      reasons.push(
        reasonOf(fieldOf(ours), theirs, ours, fitted.denied * theirs.share * ours.share),
      );
  }
  const whole = wholeAndNot(report, item);
  if (whole) reasons.push(whole);
  for (const ours of item.absent) {
    const theirs = [...report.marks, ...report.materials].find(
      ({ id }) => kinship(id, ours.id) > 0.2,
    );
    if (theirs)
      reasons.push(
        reasonOf(fieldOf(ours), theirs, ours, fitted.denied * theirs.share * ours.share),
      );
  }
  return reasons;
}

/** "Complete" on one side and "lid missing" on the other. */
function wholeAndNot(report: Reading, item: Reading): Reason | null {
  for (const [ofReport, ofItem] of [
    ['complete-state', 'missing-part'],
    ['missing-part', 'complete-state'],
  ] as const) {
    const theirs = report.marks.find(({ id }) => id === ofReport);
    const ours = item.marks.find(({ id }) => id === ofItem);
    if (theirs && ours) {
      return reasonOf('marks', theirs, ours, fitted.denied * theirs.share * ours.share);
    }
  }
  return null;
}
