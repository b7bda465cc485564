import {
  type CounterId,
  counterPlaceOf,
  fail,
  type Instant,
  isToFetch,
  type Lane,
  ok,
  readyTicket,
  type Ticket,
  type TicketId,
  transferTicket as transfer,
} from '@homeward/domain';
import type { Deps, StaffActor, Tx } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';
import { errandsOf } from './what-tickets-are-for.ts';

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
      const at = deps.clock.now();
      const decision = transfer(ticket, { lane, counterId }, at);
      if (!decision.ok) return decision;
      const sent = await readyUnlessToFetch(tx, decision.value, at);
      return ok(await keepTicket(tx, 'ticket.transferred', sent, actor, at));
    });
}

/** Whoever is sent to pick up without a thing to fetch would else wait for it for ever. */
async function readyUnlessToFetch(tx: Tx, ticket: Ticket, at: Instant): Promise<Ticket> {
  if (ticket.lane !== 'pickup') return ticket;
  const errand = (await errandsOf(tx, [ticket])).get(ticket.id);
  const item = errand && (await tx.foundItems.find(errand.itemId));
  if (item && isToFetch(ticket, item)) return ticket;
  const ready = readyTicket(ticket, at);
  return ready.ok ? ready.value : ticket;
}
