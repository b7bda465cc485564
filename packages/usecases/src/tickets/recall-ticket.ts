import { fail, ok, recallTicket as recall, type TicketId } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';

/** Nobody has come yet: call again. */
export function recallTicket({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: TicketId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const ticket = await tx.tickets.find(id);
      if (!ticket) return fail('ticket.not-found');
      const at = clock.now();
      const decision = recall(ticket);
      if (!decision.ok) return decision;
      return ok(await keepTicket(tx, 'ticket.recalled', decision.value, actor, at));
    });
}
