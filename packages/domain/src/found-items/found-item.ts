import type { Whereabouts } from '../custody/whereabouts.ts';
import type {
  CategoryId,
  ClaimId,
  FoundItemId,
  PhotoId,
  PlaceId,
  StaffId,
} from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { isInFuture } from '../kernel/local-time.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { ColourName } from './colours.ts';

export const foundItemStatuses = [
  'held',
  'reserved',
  'returned',
  'disposed',
  'transferred',
  'merged',
] as const;
export type FoundItemStatus = (typeof foundItemStatuses)[number];

/** What staff say of a thing. `withheldDetails` never leave the staff side. */
export interface FoundItemDescription {
  readonly categoryId: CategoryId;
  readonly title: string;
  readonly description: string;
  readonly withheldDetails: string;
  readonly colours: readonly ColourName[];
  readonly brand: string | null;
  readonly foundPlaceId: PlaceId;
  readonly foundAt: Instant;
  readonly photoIds: readonly PhotoId[];
}

export interface FoundItem extends FoundItemDescription {
  readonly id: FoundItemId;
  readonly version: number;
  /** The number on its shelf label, `L-1042`: short enough to call across a room. */
  readonly label: string;
  readonly status: FoundItemStatus;
  readonly whereabouts: Whereabouts;
  readonly reservedFor: ClaimId | null;
  /** The found item it turned out to be a second logging of, once it is `merged`. */
  readonly mergedInto: FoundItemId | null;
  readonly loggedAt: Instant;
  readonly loggedBy: StaffId;
}

export interface Logging {
  readonly id: FoundItemId;
  readonly labelNumber: number;
  readonly whereabouts: Whereabouts;
  readonly at: Instant;
  readonly by: StaffId;
}

/** Take a thing into the catalogue: it is held from now on, under a label of its own. */
export function registerFoundItem(
  description: FoundItemDescription,
  logging: Logging,
): Result<FoundItem, 'found-item.found-in-future'> {
  if (isInFuture(description.foundAt, logging.at)) return fail('found-item.found-in-future');
  return ok({
    ...description,
    id: logging.id,
    version: 1,
    label: `L-${logging.labelNumber}`,
    status: 'held',
    whereabouts: logging.whereabouts,
    reservedFor: null,
    mergedInto: null,
    loggedAt: logging.at,
    loggedBy: logging.by,
  });
}

/** Correct or complete the description; a thing that has left the house is not rewritten. */
export function describeFoundItem(
  item: FoundItem,
  description: FoundItemDescription,
  now: Instant,
): Result<FoundItem, 'found-item.not-held' | 'found-item.found-in-future'> {
  if (item.status !== 'held' && item.status !== 'reserved') {
    return fail('found-item.not-held', { label: item.label, status: item.status });
  }
  if (isInFuture(description.foundAt, now)) return fail('found-item.found-in-future');
  return ok({ ...item, ...description });
}

/** Move a thing that is still in the house from one hand, shelf or counter to the next. */
export function moveFoundItem(
  item: FoundItem,
  to: Whereabouts,
): Result<FoundItem, 'found-item.not-held'> {
  if (item.status !== 'held' && item.status !== 'reserved') {
    return fail('found-item.not-held', { label: item.label, status: item.status });
  }
  return ok({ ...item, whereabouts: to });
}

/** Keep a held thing for the one claim that was approved; every other claim must wait. */
export function reserveFoundItem(
  item: FoundItem,
  claimId: ClaimId,
): Result<FoundItem, 'found-item.already-reserved' | 'found-item.not-held'> {
  if (item.status === 'reserved') return fail('found-item.already-reserved', { label: item.label });
  if (item.status !== 'held') {
    return fail('found-item.not-held', { label: item.label, status: item.status });
  }
  return ok({ ...item, status: 'reserved', reservedFor: claimId });
}

/** Undo a reservation, because the claim it was for has been rejected or withdrawn. */
export function releaseFoundItem(item: FoundItem): Result<FoundItem, 'found-item.not-reserved'> {
  if (item.status !== 'reserved') return fail('found-item.not-reserved', { label: item.label });
  return ok({ ...item, status: 'held', reservedFor: null });
}

/** Take an item off the books as a second logging of another; nobody may be waiting for it. */
export function mergeFoundItem(
  item: FoundItem,
  keptId: FoundItemId,
): Result<FoundItem, 'found-item.already-reserved' | 'found-item.not-held'> {
  if (item.status === 'reserved') return fail('found-item.already-reserved', { label: item.label });
  if (item.status !== 'held') {
    return fail('found-item.not-held', { label: item.label, status: item.status });
  }
  return ok({ ...item, status: 'merged', mergedInto: keptId });
}

/** Put an item back on the books: it is a thing of its own after all. */
export function restoreFoundItem(item: FoundItem): FoundItem {
  return { ...item, status: 'held', mergedInto: null };
}

/** Is the thing still in the house, and on its books? */
export function isInHouse({ status }: Pick<FoundItem, 'status'>): boolean {
  return status === 'held' || status === 'reserved';
}
