import { fail, holdPlace as hold, ok, type TicketId } from '@homeward/domain';
import { mayActOn, type PlaceActor } from '../kernel/ownership.ts';
import type { Deps } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';

export interface HoldPlace {
  readonly id: TicketId;
  /** How long the visitor will be elsewhere. */
  readonly minutes: number;
}

/** One more ride: nobody calls for so many minutes, and the place in line stays theirs. */
export function holdPlace({ store, clock, venue }: Pick<Deps, 'store' | 'clock' | 'venue'>) {
  return ({ id, minutes }: HoldPlace, actor: PlaceActor) =>
    store.transaction(async (tx) => {
      const ticket = await tx.tickets.find(id);
      if (!ticket || !mayActOn(actor, ticket)) return fail('ticket.not-found');
      const at = clock.now();
      const decision = hold(ticket, minutes, at, venue.queue.holdMinutes);
      if (!decision.ok) return decision;
      return ok(await keepTicket(tx, 'ticket.held', decision.value, actor, at));
    });
}
