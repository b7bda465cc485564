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
  'material',
  'marks',
  'words',
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
 * for `time` instants, with `amount` in metres or minutes.
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

export function confirmMatch(match: Match, by: StaffId): Result<Match, 'match.already-decided'> {
  if (match.status === 'dismissed') return fail('match.already-decided', { status: match.status });
  return ok({ ...match, status: 'confirmed', decidedBy: by });
}

export function dismissMatch(match: Match, by: StaffId): Result<Match, 'match.already-decided'> {
  if (match.status !== 'suggested') return fail('match.already-decided', { status: match.status });
  return ok({ ...match, status: 'dismissed', decidedBy: by });
}
