import {
  type Claim,
  type FoundItem,
  isLive,
  isOpen,
  type LostReport,
  type Match,
  type Photo,
  type StaffMember,
  type Ticket,
} from '@homeward/domain';
import { firstPhotos } from '../photos/first-photos.ts';
import type { Deps, ReadTx } from '../ports.ts';
import { loadLine } from '../tickets/load-queue.ts';

/** A claim with all that helps staff decide. */
export interface ClaimFile {
  readonly claim: Claim;
  readonly item: FoundItem;
  readonly photo: Photo | null;
  readonly report: LostReport;
  readonly match: Match | null;
  /** The visitor's live place in today's line. */
  readonly ticket: Ticket | null;
  readonly decidedBy: StaffMember | null;
  /** Other open claims on the same item. */
  readonly rivals: readonly Claim[];
}

/** Lay together what belongs to each claim, in few questions to the store. */
export async function claimFilesOf(
  { clock, venue }: Pick<Deps, 'clock' | 'venue'>,
  tx: ReadTx,
  claims: readonly Claim[],
): Promise<readonly ClaimFile[]> {
  const items = await tx.foundItems.findMany(claims.map(({ itemId }) => itemId));
  const reports = await tx.lostReports.findMany(claims.map(({ reportId }) => reportId));
  const photos = await firstPhotos(tx, items);
  const staff = await tx.staff.list();
  const { tickets: today } = await loadLine({ clock, venue }, tx);
  const files: ClaimFile[] = [];
  for (const claim of claims) {
    const { itemId, reportId } = claim;
    const item = items.find(({ id }) => id === itemId);
    const report = reports.find(({ id }) => id === reportId);
    if (!item || !report) continue;
    files.push({
      claim,
      item,
      photo: photos.get(itemId) ?? null,
      report,
      match: await tx.matches.findPair(itemId, reportId),
      ticket: today.find((ticket) => ticket.reportId === reportId && isLive(ticket)) ?? null,
      decidedBy: staff.find(({ id }) => id === claim.decidedBy) ?? null,
      rivals: await rivalsOf(tx, claim),
    });
  }
  return files;
}

async function rivalsOf(tx: ReadTx, { id, itemId }: Claim): Promise<readonly Claim[]> {
  const onItem = await tx.claims.list({ itemId, limit: 100 });
  return onItem.filter((other) => other.id !== id && isOpen(other));
}
