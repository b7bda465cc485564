import {
  type Claim,
  isOpen,
  type LostReport,
  type Match,
  mostQuestions,
  type Question,
} from '@homeward/domain';
import type { Deps } from '../ports.ts';

/**
 * What staff may ask the visitor of a report next; nothing once the report is
 * closed or staff have agreed on what it is.
 */
export function questionForStaff(
  { matcher }: Pick<Deps, 'matcher'>,
  report: LostReport,
  matches: readonly Pick<Match, 'status'>[],
): Question | null {
  const isSettled = matches.some(({ status }) => status === 'confirmed');
  return report.status === 'open' && !isSettled ? matcher.questionFor(report) : null;
}

/** What a visitor is asked by a screen: a few questions at most, and none once they have claimed something. */
export function questionForVisitor(
  deps: Pick<Deps, 'matcher'>,
  report: LostReport,
  matches: readonly Pick<Match, 'status'>[],
  claims: readonly Claim[],
): Question | null {
  if (report.answers.length >= mostQuestions || claims.some(isOpen)) return null;
  return questionForStaff(deps, report, matches);
}
