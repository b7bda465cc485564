import {
  type Claim,
  type FoundItem,
  type Instant,
  isToFetch,
  type LostReport,
  missableAt,
  type Photo,
  type Queue,
  type Ticket,
  ticketsAhead,
  type WaitRange,
  waitOf,
} from '@homeward/domain';
import { firstPhotos } from '../photos/first-photos.ts';
import type { ReadTx } from '../ports.ts';
import { errandsOf } from './what-tickets-are-for.ts';

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
  /** What they claim; without a claim, what is almost certainly theirs. */
  readonly item: FoundItem | null;
  /** The thing is still to be brought to the counter. */
  readonly isToFetch: boolean;
  readonly photo: Photo | null;
}

/** Lay together what belongs to each ticket, in as few questions to the store as a board can afford. */
export async function ticketFilesOf(
  tx: ReadTx,
  queue: Queue,
  tickets: readonly Ticket[],
): Promise<readonly TicketFile[]> {
  const errands = await errandsOf(tx, tickets);
  const items = byId(
    await tx.foundItems.findMany([...errands.values()].map(({ itemId }) => itemId)),
  );
  const reportIds = tickets.flatMap(({ reportId }) => reportId ?? []);
  const reports = byId(await tx.lostReports.findMany(reportIds));
  const photos = await firstPhotos(tx, [...items.values()]);
  return tickets.map((ticket) => {
    const errand = errands.get(ticket.id);
    const item = (errand && items.get(errand.itemId)) ?? null;
    return {
      ticket,
      ahead: ticketsAhead(queue, ticket),
      wait: waitOf(queue, ticket),
      missableAt: missableAt(ticket, queue.rules),
      report: (ticket.reportId && reports.get(ticket.reportId)) ?? null,
      claim: errand?.claim ?? null,
      item,
      isToFetch: item !== null && isToFetch(ticket, item),
      photo: (item && photos.get(item.id)) ?? null,
    };
  });
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<Row['id'], Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
