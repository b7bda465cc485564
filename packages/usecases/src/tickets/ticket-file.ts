import {
  type Claim,
  type FoundItem,
  type LostReport,
  type Photo,
  type Queue,
  type Ticket,
  ticketsAhead,
  type WaitRange,
  waitOf,
} from '@homeward/domain';
import { firstPhotos } from '../photos/first-photos.ts';
import type { ReadTx } from '../ports.ts';

/** A ticket as staff see it, with the thing to fetch for it. */
export interface TicketFile {
  readonly ticket: Ticket;
  /** Tickets that will be called before this one, while it waits. */
  readonly ahead: number;
  readonly wait: WaitRange | null;
  readonly report: LostReport | null;
  readonly claim: Claim | null;
  readonly item: FoundItem | null;
  readonly photo: Photo | null;
}

/** Lay together what belongs to a ticket. */
export async function ticketFileOf(tx: ReadTx, queue: Queue, ticket: Ticket): Promise<TicketFile> {
  const claim = ticket.claimId && (await tx.claims.find(ticket.claimId));
  const item = claim && (await tx.foundItems.find(claim.itemId));
  return {
    ticket,
    ahead: ticketsAhead(queue, ticket),
    wait: waitOf(queue, ticket),
    report: ticket.reportId && (await tx.lostReports.find(ticket.reportId)),
    claim,
    item,
    photo: item ? ((await firstPhotos(tx, [item])).get(item.id) ?? null) : null,
  };
}
