import type { MatchOnItemView, MatchPairView, MatchView } from '@homeward/contract';
import type { LostReport, Match } from '@homeward/domain';
import type { MatchPair } from '@homeward/usecases';
import { presentFoundItemSummary } from './found-items.summary.ts';
import { presentLostReportSummary } from './lost-reports.summary.ts';

/** A match with its reasons. */
export function presentMatch(match: Match): MatchView {
  const { id, version, status, level, probability, suggestedAt } = match;
  return {
    id,
    version,
    status,
    level,
    probability,
    evidence: presentEvidence(match),
    suggestedAt,
    allowed: status === 'suggested' ? ['confirm', 'dismiss'] : [],
  };
}

/** The reasons for and against, strongest first as the engine gave them. */
export function presentEvidence({ evidence }: Match): MatchView['evidence'] {
  return evidence.map(({ field, weight, report, item, amount }) => ({
    field,
    weight,
    report,
    item,
    amount,
  }));
}

/** A match as an item's page shows it. */
export function presentMatchOnItem({
  match,
  report,
}: {
  readonly match: Match;
  readonly report: LostReport;
}): MatchOnItemView {
  return { ...presentMatch(match), report: presentLostReportSummary(report) };
}

/** A match with both its sides. */
export function presentMatchPair({ match, item, report, photo }: MatchPair): MatchPairView {
  return {
    ...presentMatch(match),
    report: presentLostReportSummary(report),
    item: presentFoundItemSummary(item, photo),
  };
}
