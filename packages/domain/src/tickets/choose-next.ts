import type { Lane } from '../venue/venue.ts';
import type { Ticket } from './ticket.ts';

/**
 * The ticket a counter should call: of those it may serve and that can be
 * served now, the one that has waited longest. A pickup whose item is not yet
 * at the counter is passed over, for calling it would only move the wait.
 */
export function chooseNext(waiting: readonly Ticket[], lanes: readonly Lane[]): Ticket | null {
  const callable = waiting.filter(
    (ticket) => ticket.status === 'waiting' && lanes.includes(ticket.lane) && isCallable(ticket),
  );
  return callable.sort(byWait)[0] ?? null;
}

/** Tickets in the order in which they will be called, those still being fetched last. */
export function queueOrder(waiting: readonly Ticket[]): readonly Ticket[] {
  return [...waiting].sort((a, b) => Number(isCallable(b)) - Number(isCallable(a)) || byWait(a, b));
}

function isCallable(ticket: Ticket): boolean {
  return ticket.lane !== 'pickup' || ticket.readyAt !== null;
}

function byWait(a: Ticket, b: Ticket): number {
  return a.issuedAt < b.issuedAt ? -1 : a.issuedAt > b.issuedAt ? 1 : a.number - b.number;
}
