import { isLive, type LostReportId, serviceDayOf, type Ticket } from '@homeward/domain';
import type { Deps, ReadTx } from '../ports.ts';

/** The place in today's line that belongs to a report, or null. Yesterday's line is over. */
export async function liveTicketOf(
  { clock, venue }: Pick<Deps, 'clock' | 'venue'>,
  tx: Pick<ReadTx, 'tickets'>,
  reportId: LostReportId,
): Promise<Ticket | null> {
  const today = serviceDayOf(clock.now(), venue.timeZone);
  const tickets = await tx.tickets.listByReport(reportId);
  return tickets.find((ticket) => ticket.serviceDay === today && isLive(ticket)) ?? null;
}
