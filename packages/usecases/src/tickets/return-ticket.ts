import {
  fail,
  ok,
  returnTicket as putBack,
  serviceDayOf,
  type TicketId,
  ticketName,
} from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';
import { liveTicketOf } from './live-ticket.ts';

/**
 * Put a called or missed ticket back in its place among the waiting, unless
 * the same visitor has taken another one since or its line ended with its day.
 */
export function returnTicket(deps: Pick<Deps, 'store' | 'clock' | 'venue'>) {
  return ({ id }: { readonly id: TicketId }, actor: StaffActor) =>
    deps.store.transaction(async (tx) => {
      const ticket = await tx.tickets.find(id);
      if (!ticket) return fail('ticket.not-found');
      const today = serviceDayOf(deps.clock.now(), deps.venue.timeZone);
      if (ticket.status === 'no-show' && ticket.serviceDay !== today) {
        return fail('ticket.closed', { status: ticket.status });
      }
      const decision = putBack(ticket);
      if (!decision.ok) return decision;
      const live = ticket.reportId && (await liveTicketOf(deps, tx, ticket.reportId));
      if (live && live.id !== id) {
        return fail('ticket.closed', { status: ticket.status, replacedBy: ticketName(live) });
      }
      return ok(await keepTicket(tx, 'ticket.returned', decision.value, actor, deps.clock.now()));
    });
}
