import { cancelTicket as cancel, fail, ok, type Ticket, type TicketId } from '@homeward/domain';
import type { Deps, GuestActor, StaffActor } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';

/** Give a place in line back: the visitor their own, staff any. */
export function cancelTicket({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: TicketId }, actor: GuestActor | StaffActor) =>
    store.transaction(async (tx) => {
      const ticket = await tx.tickets.find(id);
      if (!ticket || !isTheirs(ticket, actor)) return fail('ticket.not-found');
      const at = clock.now();
      const decision = cancel(ticket, at);
      if (!decision.ok) return decision;
      return ok(await keepTicket(tx, 'ticket.cancelled', decision.value, actor, at));
    });
}

function isTheirs(ticket: Ticket, actor: GuestActor | StaffActor): boolean {
  return actor.kind === 'staff' || ticket.reportId === actor.reportId;
}
