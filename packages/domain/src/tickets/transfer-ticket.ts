import type { CounterId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Lane } from '../venue/venue.ts';
import { heldMinutesSoFar, isLive, type Ticket } from './ticket.ts';

export interface Transfer {
  readonly lane: Lane;
  /** The counter that is to call it, or null for any that serves the lane. */
  readonly counterId: CounterId | null;
}

/**
 * Send a visitor on to another lane or counter. The ticket keeps its name and
 * its place: it has been waiting since it was issued, so it is soon called.
 */
export function transferTicket(
  ticket: Ticket,
  to: Transfer,
  at: Instant,
): Result<Ticket, 'ticket.closed'> {
  if (!isLive(ticket)) {
    return fail('ticket.closed', { status: ticket.status });
  }
  return ok({
    ...ticket,
    lane: to.lane,
    onlyAtCounterId: to.counterId,
    status: 'waiting',
    counterId: null,
    calledAt: null,
    servingAt: null,
    heldUntil: null,
    heldMinutes: heldMinutesSoFar(ticket, at),
  });
}
