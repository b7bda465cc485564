import { fail, missTicket as miss, ok, type TicketId } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';

/** Nobody came in the time the venue grants: the counter is free for the next, and there is a way back. */
export function missTicket({ store, clock, venue }: Pick<Deps, 'store' | 'clock' | 'venue'>) {
  return ({ id }: { readonly id: TicketId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const ticket = await tx.tickets.find(id);
      if (!ticket) return fail('ticket.not-found');
      const at = clock.now();
      const decision = miss(ticket, at, venue.queue);
      if (!decision.ok) return decision;
      return ok(await keepTicket(tx, 'ticket.missed', decision.value, actor, at));
    });
}
