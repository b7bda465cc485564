import {
  fail,
  lineDaysOf,
  ok,
  returnTicket as putBack,
  returnableUntil,
  type Ticket,
  type TicketId,
  ticketName,
} from '@homeward/domain';
import { mayActOn, type PlaceActor } from '../kernel/ownership.ts';
import type { Deps } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';
import { liveTicketOf } from './live-ticket.ts';

type ReturnDeps = Pick<Deps, 'store' | 'clock' | 'venue'>;

/**
 * Put a called or missed ticket back in its place among the waiting, unless
 * the same visitor has taken another one since or its line ended with its day.
 * Visitors may do so for a while after they missed their call, staff all day.
 */
export function returnTicket(deps: ReturnDeps) {
  return ({ id }: { readonly id: TicketId }, actor: PlaceActor) =>
    deps.store.transaction(async (tx) => {
      const ticket = await tx.tickets.find(id);
      if (!ticket || !mayActOn(actor, ticket)) return fail('ticket.not-found');
      if (actor.kind !== 'staff' && isTooLate(deps, ticket)) return fail('ticket.return-too-late');
      const days = lineDaysOf(deps.venue, deps.clock.now());
      if (ticket.status === 'no-show' && !days.includes(ticket.serviceDay)) {
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

/** A visitor who missed the call by more than the venue's grace asks at the desk. */
function isTooLate({ clock, venue }: ReturnDeps, ticket: Ticket): boolean {
  const until = returnableUntil(ticket, venue.queue);
  return until !== null && until < clock.now();
}
