import { isLive, type LostReportId, lineDaysOf, type Ticket } from '@homeward/domain';
import type { Deps, ReadTx } from '../ports.ts';

/** The place in today's line that belongs to a report, or null. Yesterday's line is over. */
export async function liveTicketOf(
  { clock, venue }: Pick<Deps, 'clock' | 'venue'>,
  tx: Pick<ReadTx, 'tickets'>,
  reportId: LostReportId,
): Promise<Ticket | null> {
  const days = lineDaysOf(venue, clock.now());
  const tickets = await tx.tickets.listByReport(reportId);
  return tickets.find((ticket) => days.includes(ticket.serviceDay) && isLive(ticket)) ?? null;
}
