import { fail, ok, serveTicket as serve, type TicketId } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';

/** The visitor has come to the counter. */
export function serveTicket({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: TicketId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const ticket = await tx.tickets.find(id);
      if (!ticket) return fail('ticket.not-found');
      const at = clock.now();
      const decision = serve(ticket, at);
      if (!decision.ok) return decision;
      return ok(await keepTicket(tx, 'ticket.serving', decision.value, actor, at));
    });
}
