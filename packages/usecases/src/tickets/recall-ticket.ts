import { fail, ok, recallTicket as recall, type TicketId } from '@homeward/domain';
import { tellCalled } from '../notices/occasions.ts';
import type { Deps, StaffActor } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';

/** Nobody has come yet: call again. */
export function recallTicket(deps: Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>) {
  const { store, clock } = deps;
  return ({ id }: { readonly id: TicketId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const ticket = await tx.tickets.find(id);
      if (!ticket) return fail('ticket.not-found');
      const at = clock.now();
      const decision = recall(ticket);
      if (!decision.ok) return decision;
      const recalled = await keepTicket(tx, 'ticket.recalled', decision.value, actor, at);
      await tellCalled(deps, tx, recalled);
      return ok(recalled);
    });
}
