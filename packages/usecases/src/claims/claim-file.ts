import {
  type Claim,
  type FoundItem,
  isOpen,
  type LostReport,
  type Match,
  type Photo,
  type StaffMember,
  type Ticket,
} from '@homeward/domain';
import { firstPhotos } from '../photos/first-photos.ts';
import type { Deps, ReadTx } from '../ports.ts';
import { liveTicketOf } from '../tickets/live-ticket.ts';

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

/** Lay together what belongs to a claim; null when its item or report is gone. */
export async function claimFileOf(
  deps: Pick<Deps, 'clock' | 'venue'>,
  tx: ReadTx,
  claim: Claim,
): Promise<ClaimFile | null> {
  const { id, itemId, reportId, decidedBy } = claim;
  const item = await tx.foundItems.find(itemId);
  const report = await tx.lostReports.find(reportId);
  if (!item || !report) return null;
  const onItem = await tx.claims.list({ itemId, limit: 100 });
  return {
    claim,
    item,
    photo: (await firstPhotos(tx, [item])).get(itemId) ?? null,
    report,
    match: await tx.matches.findPair(itemId, reportId),
    ticket: await liveTicketOf(deps, tx, reportId),
    decidedBy: decidedBy && (await tx.staff.find(decidedBy)),
    rivals: onItem.filter((other) => other.id !== id && isOpen(other)),
  };
}
