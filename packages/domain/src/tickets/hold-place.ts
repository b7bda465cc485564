import { addMinutes, type Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { heldMinutesSoFar, type Ticket } from './ticket.ts';

/** Is the visitor elsewhere just now, with their word to be back? */
export function isHeld(ticket: Ticket, at: Instant): boolean {
  return ticket.status === 'waiting' && ticket.heldUntil !== null && ticket.heldUntil > at;
}

/** Whole minutes for which this place may still be held, of `holdMinutes` in all. */
export function holdMinutesLeft(ticket: Ticket, at: Instant, holdMinutes: number): number {
  return Math.max(0, Math.floor(holdMinutes - heldMinutesSoFar(ticket, at)));
}

/**
 * One more ride: nobody calls until then, and the place in line stays where it
 * is. Also for somebody who is called and can't come yet. A new word replaces
 * the one before.
 */
export function holdPlace(
  ticket: Ticket,
  minutes: number,
  at: Instant,
  holdMinutes: number,
): Result<Ticket, 'ticket.closed' | 'ticket.hold-too-long'> {
  if (ticket.status !== 'waiting' && ticket.status !== 'called') {
    return fail('ticket.closed', { status: ticket.status });
  }
  const minutesLeft = holdMinutesLeft(ticket, at, holdMinutes);
  if (minutes > minutesLeft) return fail('ticket.hold-too-long', { minutesLeft });
  return ok({
    ...ticket,
    status: 'waiting',
    counterId: null,
    calledAt: null,
    heldUntil: addMinutes(at, minutes),
    heldMinutes: heldMinutesSoFar(ticket, at) + minutes,
  });
}

/** Back before the time: from now on the ticket may be called again. */
export function endHold(ticket: Ticket, at: Instant): Result<Ticket, 'ticket.not-held'> {
  if (!isHeld(ticket, at)) return fail('ticket.not-held', { status: ticket.status });
  return ok({ ...ticket, heldUntil: null, heldMinutes: heldMinutesSoFar(ticket, at) });
}
