import {
  approvedFirst,
  type Claim,
  type FoundItem,
  type Instant,
  type LostReport,
  missableAt,
  type Photo,
  type Queue,
  type Ticket,
  type TicketId,
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
  /** From then on a call may be given up; null unless it is called. */
  readonly missableAt: Instant | null;
  readonly report: LostReport | null;
  /** What the ticket was issued for, or what its visitor has claimed since. */
  readonly claim: Claim | null;
  readonly item: FoundItem | null;
  readonly photo: Photo | null;
}

const mostOpenClaims = 1000;

/** Lay together what belongs to each ticket, in as few questions to the store as a board can afford. */
export async function ticketFilesOf(
  tx: ReadTx,
  queue: Queue,
  tickets: readonly Ticket[],
): Promise<readonly TicketFile[]> {
  const claims = await claimsOf(tx, tickets);
  const items = byId(
    await tx.foundItems.findMany([...claims.values()].map(({ itemId }) => itemId)),
  );
  const reportIds = tickets.flatMap(({ reportId }) => reportId ?? []);
  const reports = byId(await tx.lostReports.findMany(reportIds));
  const photos = await firstPhotos(tx, [...items.values()]);
  return tickets.map((ticket) => {
    const claim = claims.get(ticket.id) ?? null;
    const item = (claim && items.get(claim.itemId)) ?? null;
    return {
      ticket,
      ahead: ticketsAhead(queue, ticket),
      wait: waitOf(queue, ticket),
      missableAt: missableAt(ticket, queue.rules),
      report: (ticket.reportId && reports.get(ticket.reportId)) ?? null,
      claim,
      item,
      photo: (item && photos.get(item.id)) ?? null,
    };
  });
}

/** The claim of each ticket. Most are open and come together; others are looked up one by one. */
async function claimsOf(
  tx: ReadTx,
  tickets: readonly Ticket[],
): Promise<ReadonlyMap<TicketId, Claim>> {
  const claims = new Map<TicketId, Claim>();
  if (tickets.every(({ reportId }) => reportId === null)) return claims;
  const statuses = ['approved', 'submitted'] as const;
  const open = await tx.claims.list({ statuses, limit: mostOpenClaims });
  for (const { id, claimId, reportId } of tickets) {
    const claim = claimId
      ? (open.find((other) => other.id === claimId) ?? (await tx.claims.find(claimId)))
      : approvedFirst(open.filter((other) => other.reportId === reportId));
    if (claim) claims.set(id, claim);
  }
  return claims;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<Row['id'], Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
