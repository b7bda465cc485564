import type { Counter, Instant, Ticket } from '@homeward/domain';
import type { StaffActor, Tx } from '../ports.ts';
import { keepTicket } from '../tickets/keep-ticket.ts';

/** Remember that a counter has called a ticket: both change together or not at all. */
export async function keepCall(
  tx: Tx,
  occupied: Counter,
  called: Ticket,
  actor: StaffActor,
  at: Instant,
): Promise<Ticket> {
  await tx.counters.save(occupied);
  return keepTicket(tx, 'ticket.called', called, actor, at);
}
