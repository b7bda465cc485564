import type { CounterId } from '../../kernel/brand.ts';
import { epochMsOf, type Instant, minuteMs } from '../../kernel/instant.ts';
import { onceFor } from '../../kernel/once-for.ts';
import { type Lane, lanes } from '../../venue/venue.ts';
import type { Ticket } from '../ticket.ts';

/** A ticket's times in minutes since 1970, read once from their texts. */
export interface TicketTimes {
  readonly lane: number;
  readonly issued: number;
  readonly ready: number | null;
  readonly called: number | null;
  readonly serving: number | null;
  readonly closed: number | null;
}

/** A ticket's way through the desk as numbers. */
export const timesOf: (ticket: Ticket) => TicketTimes = onceFor((ticket: Ticket) => ({
  lane: laneNumber(ticket.lane),
  issued: minutesSince1970(ticket.issuedAt),
  ready: ticket.readyAt && minutesSince1970(ticket.readyAt),
  called: ticket.calledAt && minutesSince1970(ticket.calledAt),
  serving: ticket.servingAt && minutesSince1970(ticket.servingAt),
  closed: ticket.closedAt && minutesSince1970(ticket.closedAt),
}));

/** A counter taken by one ticket, from its call until the counter was free again. */
export interface Visit {
  readonly lane: number;
  readonly counterId: CounterId | null;
  /** Since when the ticket could have been called; null if that is not known. */
  readonly callable: number | null;
  readonly called: number;
  /** Null when nobody came. */
  readonly serving: number | null;
  readonly freed: number;
}

export function laneNumber(lane: Lane): number {
  return lanes.indexOf(lane);
}

export function minutesSince1970(instant: Instant): number {
  return epochMsOf(instant) / minuteMs;
}

/** The visits among these tickets, the latest first. */
export function visitsOf(tickets: readonly Ticket[]): readonly Visit[] {
  const visits: Visit[] = [];
  for (const ticket of tickets) {
    const { lane, issued, ready, called, serving, closed } = timesOf(ticket);
    if (called === null || closed === null) continue;
    const isHeldUp = ticket.heldMinutes > 0 || ticket.onlyAtCounterId !== null;
    const callable = isHeldUp ? null : Math.max(issued, ready ?? issued);
    visits.push({
      lane,
      counterId: ticket.counterId,
      callable,
      called,
      serving: ticket.status === 'served' ? serving : null,
      freed: closed,
    });
  }
  return visits.sort((a, b) => b.freed - a.freed);
}
