import { endHold as end, fail, ok, type TicketId } from '@homeward/domain';
import { mayActOn, type PlaceActor } from '../kernel/ownership.ts';
import type { Deps } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';

/** Back before the time that was said: the ticket may be called again. */
export function endHold({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: TicketId }, actor: PlaceActor) =>
    store.transaction(async (tx) => {
      const ticket = await tx.tickets.find(id);
      if (!ticket || !mayActOn(actor, ticket)) return fail('ticket.not-found');
      const at = clock.now();
      const decision = end(ticket, at);
      if (!decision.ok) return decision;
      return ok(await keepTicket(tx, 'ticket.resumed', decision.value, actor, at));
    });
}
