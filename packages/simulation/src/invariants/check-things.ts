import {
  type Category,
  dayMs,
  epochMsOf,
  type FoundItem,
  type FoundItemId,
  type Instant,
  isInHouse,
} from '@homeward/domain';
import type { ReadTx } from '@homeward/usecases';
import type { Spot } from '../homeward/things.ts';

export interface ThingFault {
  readonly what: string;
  readonly id: FoundItemId;
}

/** What must be true of each catalogued thing, whatever has happened to it. */
export async function faultsOfThings(
  tx: ReadTx,
  ledger: ReadonlyMap<FoundItemId, Spot>,
  ids: Iterable<FoundItemId>,
  at: { readonly now: Instant; readonly categories: readonly Category[] },
): Promise<readonly ThingFault[]> {
  const faults: ThingFault[] = [];
  for (const id of ids) {
    const item = await tx.foundItems.find(id);
    const what = item
      ? await faultOf(tx, item, ledger.get(id), at)
      : 'a thing is lost to the books';
    if (what) faults.push({ what, id });
  }
  return faults;
}

async function faultOf(
  tx: ReadTx,
  item: FoundItem,
  spot: Spot | undefined,
  { now, categories }: { readonly now: Instant; readonly categories: readonly Category[] },
): Promise<string | null> {
  if (!spot) return 'a thing is in the books and nowhere else';
  if (isInHouse(item)) {
    if (item.whereabouts.at === spot) return null;
    return `a thing is ${spot} and the books say ${item.whereabouts.at}`;
  }
  switch (item.status) {
    case 'returned': {
      const handover = await tx.handovers.findByItem(item.id);
      if (!handover) return 'a thing went home without a handover';
      return spot === 'owner' ? null : 'a thing is said to be home and is not';
    }
    case 'merged': {
      const kept = item.mergedInto && (await tx.foundItems.find(item.mergedInto));
      return kept ? null : 'a thing was merged into nothing';
    }
    default:
      return isDue(item, now, categories) ? null : `a thing was ${item.status} early`;
  }
}

/** May it leave the house by another way than home: has its holding period ended? */
function isDue(item: FoundItem, now: Instant, categories: readonly Category[]): boolean {
  const category = categories.find(({ id }) => id === item.categoryId);
  const days = category?.holdingDays ?? Number.POSITIVE_INFINITY;
  return epochMsOf(now) - epochMsOf(item.loggedAt) >= days * dayMs;
}
