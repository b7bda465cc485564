import { fail, finishTicket as finish, ok, type TicketId } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';

/** Done: the counter is free for the next. */
export function finishTicket({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: TicketId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const ticket = await tx.tickets.find(id);
      if (!ticket) return fail('ticket.not-found');
      const at = clock.now();
      const decision = finish(ticket, at);
      if (!decision.ok) return decision;
      return ok(await keepTicket(tx, 'ticket.served', decision.value, actor, at));
    });
}
