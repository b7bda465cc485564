import {
  type FoundItem,
  isInHouse,
  mergeFoundItem,
  restoreFoundItem,
} from '../found-items/found-item.ts';
import type { FoundItemId, LookAlikeId, StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { isSameContent } from '../kernel/same-content.ts';
import type { Evidence } from '../matches/match.ts';

export const lookAlikeStatuses = ['suggested', 'same', 'different'] as const;
export type LookAlikeStatus = (typeof lookAlikeStatuses)[number];

/** Where and when a thing is said to have been found, and where it is now. */
export type Traces = Pick<FoundItem, 'foundPlaceId' | 'foundAt' | 'whereabouts'>;

/**
 * "These two found items may be one thing, logged twice."
 *
 * The two stand in the order of their ids, so that a pair is one pair whoever
 * asks; in the evidence `report` is what the first says, `item` what the second
 * says. Once a staff member has decided, it stays decided; only "same" can be undone.
 */
export interface LookAlike {
  readonly id: LookAlikeId;
  readonly version: number;
  readonly firstId: FoundItemId;
  readonly secondId: FoundItemId;
  readonly status: LookAlikeStatus;
  /** Probability (0 to 1) that the two are one. */
  readonly probability: number;
  readonly evidence: readonly Evidence[];
  readonly suggestedAt: Instant;
  readonly decidedBy: StaffId | null;
  /** Which of the two left the books, while they are `same`. */
  readonly duplicateId: FoundItemId | null;
  /** What the kept one said itself, of what it has taken over from the other. */
  readonly keptFinding: Partial<Traces> | null;
}

type Weighed = Pick<LookAlike, 'probability' | 'evidence'>;

/** The two ids of a pair in their order. */
export function lookAlikePair(
  one: FoundItemId,
  other: FoundItemId,
): Pick<LookAlike, 'firstId' | 'secondId'> {
  return one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one };
}

/** The other one of a pair. */
export function lookAlikeOf(pair: LookAlike, itemId: FoundItemId): FoundItemId {
  return pair.firstId === itemId ? pair.secondId : pair.firstId;
}

/** Hold two found items against each other for the first time; null when too little speaks for it. */
export function suggestLookAlike(
  pair: Pick<LookAlike, 'id' | 'firstId' | 'secondId'> & Weighed,
  threshold: number,
  at: Instant,
): LookAlike | null {
  if (pair.probability < threshold) return null;
  return {
    ...pair,
    version: 1,
    status: 'suggested',
    suggestedAt: at,
    decidedBy: null,
    duplicateId: null,
    keptFinding: null,
  };
}

/** Weigh a suggestion again after one of the two was described anew; taking it away is for people. */
export function reassessLookAlike(pair: LookAlike, { probability, evidence }: Weighed): LookAlike {
  return pair.status === 'suggested' ? { ...pair, probability, evidence } : pair;
}

/** What a decision needs to know besides the two items. */
export interface MergeFacts {
  readonly by: StaffId;
  /** Somebody claims the duplicate. */
  readonly isClaimed: boolean;
  /** The duplicate was put where it is after the kept one was put where that is. */
  readonly isMovedLater: boolean;
}

/** The two found items of a pair, once somebody has said which of them stays. */
export interface Merging {
  readonly kept: FoundItem;
  readonly duplicate: FoundItem;
}

export type Merged = Merging & { readonly lookAlike: LookAlike };

/**
 * Staff say that the two are one thing: one of them leaves the books, and the
 * other stands for the thing. It was found when and where the first of the two
 * colleagues found it, and lies where it was last put under either label. While
 * somebody claims the duplicate it has to stay.
 */
export function confirmLookAlike(
  pair: LookAlike,
  { kept, duplicate }: Merging,
  { by, isClaimed, isMovedLater }: MergeFacts,
): Result<
  Merged,
  | 'look-alike.already-decided'
  | 'found-item.not-held'
  | 'found-item.already-reserved'
  | 'found-item.claimed'
> {
  if (pair.status !== 'suggested') {
    return fail('look-alike.already-decided', { status: pair.status });
  }
  if (!isInHouse(kept)) {
    return fail('found-item.not-held', { label: kept.label, status: kept.status });
  }
  const merged = mergeFoundItem(duplicate, kept.id);
  if (!merged.ok) return merged;
  if (isClaimed) return fail('found-item.claimed', { label: duplicate.label });
  const takes = {
    finding: duplicate.foundAt < kept.foundAt,
    whereabouts: isMovedLater && !isSameContent(duplicate.whereabouts, kept.whereabouts),
  };
  const isTaking = takes.finding || takes.whereabouts;
  return ok({
    lookAlike: {
      ...pair,
      status: 'same',
      decidedBy: by,
      duplicateId: duplicate.id,
      keptFinding: isTaking ? tracesOf(kept, takes) : null,
    },
    kept: { ...kept, ...tracesOf(duplicate, takes) },
    duplicate: merged.value,
  });
}

/** The two only look alike, says a staff member: they are never asked about again. */
export function dismissLookAlike(
  pair: LookAlike,
  by: StaffId,
): Result<LookAlike, 'look-alike.already-decided'> {
  if (pair.status !== 'suggested') {
    return fail('look-alike.already-decided', { status: pair.status });
  }
  return ok({ ...pair, status: 'different', decidedBy: by });
}

/**
 * "Not the same after all": the duplicate returns to the books, and the kept one
 * says again what it said itself, unless somebody has corrected or moved it since.
 * Only while the kept one is held, for whoever waits for it was promised this one thing.
 */
export function undoLookAlike(
  pair: LookAlike,
  { kept, duplicate }: Merging,
  by: StaffId,
): Result<Merged, 'look-alike.not-merged' | 'found-item.not-held'> {
  if (pair.status !== 'same' || duplicate.mergedInto !== kept.id) {
    return fail('look-alike.not-merged', { status: pair.status });
  }
  if (kept.status !== 'held') {
    return fail('found-item.not-held', { label: kept.label, status: kept.status });
  }
  const own = pair.keptFinding ?? {};
  const takesBack = {
    finding:
      own.foundAt !== undefined &&
      kept.foundAt === duplicate.foundAt &&
      kept.foundPlaceId === duplicate.foundPlaceId,
    whereabouts:
      own.whereabouts !== undefined && isSameContent(kept.whereabouts, duplicate.whereabouts),
  };
  return ok({
    lookAlike: {
      ...pair,
      status: 'different',
      decidedBy: by,
      duplicateId: null,
      keptFinding: null,
    },
    kept: { ...kept, ...tracesOf({ ...kept, ...own }, takesBack) },
    duplicate: restoreFoundItem(duplicate),
  });
}

function tracesOf(
  { foundPlaceId, foundAt, whereabouts }: Traces,
  wanted: { readonly finding: boolean; readonly whereabouts: boolean },
): Partial<Traces> {
  return {
    ...(wanted.finding ? { foundPlaceId, foundAt } : {}),
    ...(wanted.whereabouts ? { whereabouts } : {}),
  };
}
