import type { FoundItemId, LostReportId, MatchId, StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { MatchThresholds } from '../venue/venue.ts';

export const matchStatuses = ['suggested', 'confirmed', 'dismissed'] as const;
export type MatchStatus = (typeof matchStatuses)[number];

export const matchLevels = ['almost-certain', 'have-a-look'] as const;
export type MatchLevel = (typeof matchLevels)[number];

/** The sides of a thing that can speak for or against it being the one. */
export const evidenceFields = [
  'kind',
  'colour',
  'brand',
  'model',
  'material',
  'marks',
  'contents',
  'size',
  'words',
  'meaning',
  'picture',
  'place',
  'time',
] as const;
export type EvidenceField = (typeof evidenceFields)[number];

/**
 * One reason for or against a match.
 *
 * `weight` is a natural-log likelihood ratio: above 0 it speaks for the match,
 * below 0 against it. `report` and `item` are what each side said, ready to be
 * put into a sentence ("navy = dark blue"); for `place` they are place ids and
 * for `time` instants, with `amount` in metres or minutes. `meaning` and `picture`
 * come from a model the venue plugged in: no words, `amount` is the cosine.
 */
export interface Evidence {
  readonly field: EvidenceField;
  readonly weight: number;
  readonly report: string;
  readonly item: string;
  readonly amount: number | null;
}

/** Staff's view of "this found item may be that report's". Once decided it stays decided. */
export interface Match {
  readonly id: MatchId;
  readonly version: number;
  readonly itemId: FoundItemId;
  readonly reportId: LostReportId;
  readonly status: MatchStatus;
  /** Calibrated probability (0 to 1) that the item is the one. */
  readonly probability: number;
  readonly level: MatchLevel;
  readonly evidence: readonly Evidence[];
  readonly suggestedAt: Instant;
  readonly decidedBy: StaffId | null;
}

/** How loudly to say it: nothing below the lower threshold, "almost certainly" above the upper. */
export function matchLevelOf(probability: number, thresholds: MatchThresholds): MatchLevel | null {
  if (probability >= thresholds.almostCertain) return 'almost-certain';
  return probability >= thresholds.haveALook ? 'have-a-look' : null;
}

/** Hold a found item against a report for the first time; null when too little speaks for it. */
export function suggestMatch(
  pair: Pick<Match, 'id' | 'itemId' | 'reportId' | 'probability' | 'evidence'>,
  thresholds: MatchThresholds,
  at: Instant,
): Match | null {
  const level = matchLevelOf(pair.probability, thresholds);
  if (!level) return null;
  return { ...pair, version: 1, status: 'suggested', level, suggestedAt: at, decidedBy: null };
}

/**
 * Weigh a suggestion again after one side was described anew. It stays on the
 * board even when little speaks for it now: taking it away is for people.
 */
export function reassessMatch(
  match: Match,
  found: Pick<Match, 'probability' | 'evidence'>,
  thresholds: MatchThresholds,
): Match {
  if (match.status !== 'suggested') return match;
  const level = matchLevelOf(found.probability, thresholds) ?? 'have-a-look';
  return { ...match, probability: found.probability, evidence: found.evidence, level };
}

/** Staff say that the pair belongs together. */
export function confirmMatch(match: Match, by: StaffId): Result<Match, 'match.already-decided'> {
  if (match.status === 'dismissed') return fail('match.already-decided', { status: match.status });
  return ok({ ...match, status: 'confirmed', decidedBy: by });
}

/** The pair does not belong together, says a staff member, or nobody when events have overtaken it. */
export function dismissMatch(
  match: Match,
  by: StaffId | null,
): Result<Match, 'match.already-decided'> {
  if (match.status !== 'suggested') return fail('match.already-decided', { status: match.status });
  return ok({ ...match, status: 'dismissed', decidedBy: by });
}

/** Events had overtaken a suggestion and were undone; what a person dismissed stays dismissed. */
export function reviveMatch(match: Match): Match {
  if (match.status !== 'dismissed' || match.decidedBy !== null) return match;
  return { ...match, status: 'suggested' };
}
