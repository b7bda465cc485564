import type { Counter, Instant, Ticket } from '@homeward/domain';
import { tellCalled } from '../notices/occasions.ts';
import type { TellDeps } from '../notices/tell.ts';
import type { StaffActor, Tx } from '../ports.ts';
import { keepTicket } from '../tickets/keep-ticket.ts';

/** Remember that a counter has called a ticket, and tell its visitor: all of it together or not at all. */
export async function keepCall(
  deps: TellDeps,
  tx: Tx,
  occupied: Counter,
  called: Ticket,
  actor: StaffActor,
  at: Instant,
): Promise<Ticket> {
  await tx.counters.save(occupied);
  const ticket = await keepTicket(tx, 'ticket.called', called, actor, at);
  await tellCalled(deps, tx, ticket);
  return ticket;
}
