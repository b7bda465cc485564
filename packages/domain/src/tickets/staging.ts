import type { FoundItem } from '../found-items/found-item.ts';
import type { ClaimId } from '../kernel/brand.ts';
import type { Match } from '../matches/match.ts';
import type { Ticket } from './ticket.ts';

/** Is a match strong enough that the thing is fetched before anybody has claimed it? */
export function isWorthFetching(match: Pick<Match, 'level' | 'status'>): boolean {
  if (match.status === 'dismissed') return false;
  return match.status === 'confirmed' || match.level === 'almost-certain';
}

/** Is the thing still to be brought to the counter before this ticket is called? */
export function isToFetch(
  ticket: Ticket,
  item: Pick<FoundItem, 'whereabouts' | 'status'>,
): boolean {
  const isHere = item.status === 'held' || item.status === 'reserved';
  return isHere && ticket.status === 'waiting' && ticket.readyAt === null;
}

/** The ticket is there for another of its visitor's claims now: its thing is fetched, the place stays. */
export function pickUpInstead(ticket: Ticket, claimId: ClaimId): Ticket {
  const isWaiting = ticket.status === 'waiting';
  return { ...ticket, claimId, readyAt: isWaiting ? null : ticket.readyAt };
}
