import {
  type CounterId,
  callTicket,
  fail,
  occupyCounter,
  ok,
  type TicketId,
} from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { keepCall } from './keep-call.ts';

export interface CallTicketAt {
  readonly counterId: CounterId;
  readonly ticketId: TicketId;
}

/** Call this very ticket, whoever else is waiting: staff see what no rule can. */
export function callTicketAt(deps: Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>) {
  const { store, clock } = deps;
  return ({ counterId, ticketId }: CallTicketAt, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const counter = await tx.counters.find(counterId);
      if (!counter) return fail('counter.not-found');
      const ticket = await tx.tickets.find(ticketId);
      if (!ticket) return fail('ticket.not-found');

      const at = clock.now();
      const occupied = occupyCounter(counter, ticketId);
      if (!occupied.ok) return occupied;
      const called = callTicket(ticket, counterId, at);
      if (!called.ok) return called;
      return ok(await keepCall(deps, tx, occupied.value, called.value, actor, at));
    });
}
