import type { GuestTicketView, HandInView } from '@homeward/contract';
import { type Instant, isHeld, ticketName } from '@homeward/domain';
import type { PlaceInLine } from '@homeward/usecases';

/** A place in line as its own visitor sees it. */
export function presentPlace({ ticket, ...place }: PlaceInLine, at: Instant): GuestTicketView {
  return {
    id: ticket.id,
    version: ticket.version,
    name: ticketName(ticket),
    lane: ticket.lane,
    status: ticket.status,
    counterId: ticket.counterId,
    ahead: place.ahead,
    wait: place.wait,
    isReady: ticket.readyAt !== null,
    heldUntil: isHeld(ticket, at) ? ticket.heldUntil : null,
    holdMinutesLeft: place.holdMinutesLeft,
    returnableUntil: place.returnableUntil,
    closing: place.closing,
  };
}

/** What its visitor may do with it now. */
export function placeActions(
  { ticket, holdMinutesLeft }: PlaceInLine,
  at: Instant,
): HandInView['allowed'] {
  if (ticket.status === 'no-show') return ['return-ticket'];
  if (ticket.status !== 'waiting' && ticket.status !== 'called') return [];
  return [
    'cancel-ticket',
    ...(holdMinutesLeft > 0 ? (['hold-place'] as const) : []),
    ...(isHeld(ticket, at) ? (['end-hold'] as const) : []),
  ];
}
