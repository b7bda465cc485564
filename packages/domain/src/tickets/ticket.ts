import type { ClaimId, CounterId, LostReportId, TicketId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Lane } from '../venue/venue.ts';

export const ticketStatuses = [
  'waiting',
  'called',
  'serving',
  'served',
  'no-show',
  'cancelled',
] as const;
export type TicketStatus = (typeof ticketStatuses)[number];

/** A place in the live queue. */
export interface Ticket {
  readonly id: TicketId;
  readonly version: number;
  readonly lane: Lane;
  /** Counts from 1 in each lane on each day at the venue (`serviceDay`, `YYYY-MM-DD`). */
  readonly number: number;
  readonly serviceDay: string;
  readonly status: TicketStatus;
  readonly reportId: LostReportId | null;
  readonly claimId: ClaimId | null;
  readonly counterId: CounterId | null;
  readonly issuedAt: Instant;
  /** When the item lay ready at the counter; only pickups are ever readied. */
  readonly readyAt: Instant | null;
  readonly calledAt: Instant | null;
  readonly calls: number;
  readonly servingAt: Instant | null;
  readonly closedAt: Instant | null;
}

const laneLetters: Record<Lane, string> = { pickup: 'P', enquiry: 'E', 'hand-in': 'H' };

/** What is called out and shown on the wall: `P 27`. */
export function ticketName(ticket: Pick<Ticket, 'lane' | 'number'>): string {
  return `${laneLetters[ticket.lane]} ${String(ticket.number).padStart(2, '0')}`;
}

export function issueTicket(
  place: Pick<Ticket, 'id' | 'lane' | 'number' | 'serviceDay' | 'reportId' | 'claimId'>,
  at: Instant,
): Ticket {
  return {
    ...place,
    version: 1,
    status: 'waiting',
    counterId: null,
    issuedAt: at,
    readyAt: null,
    calledAt: null,
    calls: 0,
    servingAt: null,
    closedAt: null,
  };
}

/** The item lies at the counter: from now on the ticket may be called. */
export function readyTicket(ticket: Ticket, at: Instant): Result<Ticket, 'ticket.not-waiting'> {
  if (ticket.status !== 'waiting') return fail('ticket.not-waiting', { status: ticket.status });
  return ok({ ...ticket, readyAt: ticket.readyAt ?? at });
}

export function callTicket(
  ticket: Ticket,
  counterId: CounterId,
  at: Instant,
): Result<Ticket, 'ticket.not-waiting'> {
  if (ticket.status !== 'waiting') return fail('ticket.not-waiting', { status: ticket.status });
  return ok({ ...ticket, status: 'called', counterId, calledAt: at, calls: ticket.calls + 1 });
}

export function recallTicket(ticket: Ticket): Result<Ticket, 'ticket.not-called'> {
  if (ticket.status !== 'called') return fail('ticket.not-called', { status: ticket.status });
  return ok({ ...ticket, calls: ticket.calls + 1 });
}

export function serveTicket(ticket: Ticket, at: Instant): Result<Ticket, 'ticket.not-called'> {
  if (ticket.status !== 'called') return fail('ticket.not-called', { status: ticket.status });
  return ok({ ...ticket, status: 'serving', servingAt: at });
}

export function finishTicket(ticket: Ticket, at: Instant): Result<Ticket, 'ticket.not-serving'> {
  if (ticket.status !== 'serving') return fail('ticket.not-serving', { status: ticket.status });
  return ok({ ...ticket, status: 'served', closedAt: at });
}

/** Nobody came. The place is not lost: `returnTicket` puts it back where it stood. */
export function missTicket(ticket: Ticket, at: Instant): Result<Ticket, 'ticket.not-called'> {
  if (ticket.status !== 'called') return fail('ticket.not-called', { status: ticket.status });
  return ok({ ...ticket, status: 'no-show', closedAt: at });
}

/** Put a called or missed ticket back among the waiting, keeping its original place. */
export function returnTicket(ticket: Ticket): Result<Ticket, 'ticket.closed'> {
  if (ticket.status !== 'no-show' && ticket.status !== 'called') {
    return fail('ticket.closed', { status: ticket.status });
  }
  return ok({ ...ticket, status: 'waiting', counterId: null, calledAt: null, closedAt: null });
}

export function cancelTicket(ticket: Ticket, at: Instant): Result<Ticket, 'ticket.closed'> {
  if (ticket.status !== 'waiting' && ticket.status !== 'called') {
    return fail('ticket.closed', { status: ticket.status });
  }
  return ok({ ...ticket, status: 'cancelled', counterId: null, closedAt: at });
}

/** Still has something to wait for. */
export function isLive(ticket: Ticket): boolean {
  return ticket.status === 'waiting' || ticket.status === 'called' || ticket.status === 'serving';
}
