import {
  finishTicket,
  type Instant,
  type LostReportId,
  serveTicket,
  type Ticket,
} from '@homeward/domain';
import type { Deps, StaffActor, Tx } from '../ports.ts';
import { keepTicket } from '../tickets/keep-ticket.ts';

/**
 * The visitor has what they came for: their ticket is served and its counter
 * free. Where the clerk never pressed "here", service began with the call.
 */
export async function finishVisit(
  { clock }: Pick<Deps, 'clock'>,
  tx: Tx,
  reportId: LostReportId,
  actor: StaffActor,
): Promise<void> {
  const at = clock.now();
  for (const ticket of await tx.tickets.listByReport(reportId)) {
    const finished = finishTicket(served(ticket, at), at);
    if (finished.ok) await keepTicket(tx, 'ticket.served', finished.value, actor, at);
  }
}

function served(ticket: Ticket, at: Instant): Ticket {
  const serving = serveTicket(ticket, ticket.calledAt ?? at);
  return serving.ok ? serving.value : ticket;
}
