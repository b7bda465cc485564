import {
  type CounterId,
  counterPlaceOf,
  fail,
  type Lane,
  ok,
  type TicketId,
  transferTicket as transfer,
} from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';

export interface TransferTicket {
  readonly id: TicketId;
  readonly lane: Lane;
  /** The counter that is to call it, or null for any that serves the lane. */
  readonly counterId: CounterId | null;
}

/** Send a visitor on to another lane or counter; their place and their number stay. */
export function transferTicket(deps: Pick<Deps, 'store' | 'clock' | 'venue'>) {
  return ({ id, lane, counterId }: TransferTicket, actor: StaffActor) =>
    deps.store.transaction(async (tx) => {
      const ticket = await tx.tickets.find(id);
      if (!ticket) return fail('ticket.not-found');
      const place = counterId && counterPlaceOf(deps.venue, counterId);
      if (counterId && !place?.lanes.includes(lane)) return fail('counter.not-found');
      const decision = transfer(ticket, { lane, counterId });
      if (!decision.ok) return decision;
      const at = deps.clock.now();
      return ok(await keepTicket(tx, 'ticket.transferred', decision.value, actor, at));
    });
}
