import {
  type Claim,
  type FoundItem,
  type FoundItemId,
  fail,
  type Handover,
  type LookAlike,
  type LostReport,
  type Match,
  ok,
  type Photo,
  type StaffMember,
} from '@homeward/domain';
import {
  type Duplicate,
  duplicatesOf,
  type LookAlikeFile,
  lookAlikesOf,
} from '../look-alikes/look-alike-file.ts';
import type { Deps, ReadTx } from '../ports.ts';

/** A found item with all that staff know of it. */
export interface FoundItemFile {
  readonly item: FoundItem;
  /** In the order in which the item names them. */
  readonly photos: readonly Photo[];
  readonly loggedBy: StaffMember | null;
  /** Not the dismissed ones; most probable first. */
  readonly matches: readonly { readonly match: Match; readonly report: LostReport }[];
  readonly claims: readonly Claim[];
  /** Other found items that may be this very thing; most probable first. */
  readonly lookAlikes: readonly LookAlikeFile[];
  /** Second loggings of this thing: their photos and their history belong to it. */
  readonly duplicates: readonly Duplicate[];
  /** What it turned out to be a second logging of, and the pair that says so. */
  readonly mergedInto: { readonly item: FoundItem; readonly lookAlike: LookAlike } | null;
  readonly handover: { readonly handover: Handover; readonly by: StaffMember | null } | null;
}

/** One found item with its photos, matches, claims and, if it went home, the handover. */
export function readFoundItem({ store }: Pick<Deps, 'store'>) {
  return ({ id }: { readonly id: FoundItemId }) =>
    store.read(async (tx) => {
      const item = await tx.foundItems.find(id);
      if (!item) return fail('found-item.not-found');
      const photos = await tx.photos.findMany(item.photoIds);
      const handover = await tx.handovers.findByItem(id);
      return ok<FoundItemFile>({
        item,
        photos: item.photoIds.flatMap((photoId) => photos.filter((photo) => photo.id === photoId)),
        loggedBy: await tx.staff.find(item.loggedBy),
        matches: await matchesOf(tx, id),
        claims: await tx.claims.list({ itemId: id, limit: 100 }),
        lookAlikes: await lookAlikesOf(tx, item),
        duplicates: await duplicatesOf(tx, item),
        mergedInto: await keptOf(tx, item),
        handover: handover && { handover, by: await tx.staff.find(handover.by) },
      });
    });
}

async function matchesOf(tx: ReadTx, itemId: FoundItemId) {
  const statuses = ['suggested', 'confirmed'] as const;
  const matches = await tx.matches.list({ itemId, statuses, limit: 50 });
  const reports = await tx.lostReports.findMany(matches.map((match) => match.reportId));
  return matches.flatMap((match) => {
    const report = reports.find(({ id }) => id === match.reportId);
    return report ? [{ match, report }] : [];
  });
}

async function keptOf(tx: ReadTx, { id, mergedInto }: FoundItem) {
  const item = mergedInto && (await tx.foundItems.find(mergedInto));
  const lookAlike = item && (await tx.lookAlikes.findPair(id, item.id));
  return item && lookAlike ? { item, lookAlike } : null;
}
