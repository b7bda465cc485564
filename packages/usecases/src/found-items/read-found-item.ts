import {
  type Claim,
  type FoundItem,
  type FoundItemId,
  fail,
  type Handover,
  type LostReport,
  type Match,
  ok,
  type Photo,
  type StaffMember,
} from '@homeward/domain';
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
