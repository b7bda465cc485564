import type { ClaimId, CounterId, LostReportId, TicketId } from '../kernel/brand.ts';
import { addMinutes, type Instant, minutesBetween } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Lane, QueueRules } from '../venue/venue.ts';

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
  /** The lane whose letter it bears, which stays when the ticket moves to another lane. */
  readonly issuedLane: Lane;
  /** Counts from 1 in each issued lane on each day at the venue (`serviceDay`, `YYYY-MM-DD`). */
  readonly number: number;
  readonly serviceDay: string;
  readonly status: TicketStatus;
  readonly reportId: LostReportId | null;
  readonly claimId: ClaimId | null;
  readonly counterId: CounterId | null;
  /** Only this counter calls it, since a colleague sent the visitor there; usually any may. */
  readonly onlyAtCounterId: CounterId | null;
  readonly issuedAt: Instant;
  /** When the item lay ready at the counter; only pickups are ever readied. */
  readonly readyAt: Instant | null;
  readonly calledAt: Instant | null;
  readonly calls: number;
  readonly servingAt: Instant | null;
  readonly closedAt: Instant | null;
  /** Until then the visitor is elsewhere and nobody calls; the place in line stays theirs. */
  readonly heldUntil: Instant | null;
  /** Minutes for which the place has been held so far, the present hold included. */
  readonly heldMinutes: number;
  /** What a finder says they bring, for staff alone; usually nothing. */
  readonly brings: string;
  /** SHA-256 as hex of the key a finder's phone made, which alone opens this place; else null. */
  readonly keyHash: string | null;
}

/** Longest note of a finder, in characters. */
export const longestNote = 120;

const laneLetters: Record<Lane, string> = { pickup: 'P', enquiry: 'E', 'hand-in': 'H' };

/** What is called out and shown on the wall: `P 27`. */
export function ticketName(ticket: Pick<Ticket, 'issuedLane' | 'number'>): string {
  return `${laneLetters[ticket.issuedLane]} ${String(ticket.number).padStart(2, '0')}`;
}

export function issueTicket(
  place: Pick<Ticket, 'id' | 'lane' | 'number' | 'serviceDay' | 'reportId' | 'claimId'> &
    Partial<Pick<Ticket, 'brings' | 'keyHash'>>,
  at: Instant,
): Ticket {
  return {
    brings: '',
    keyHash: null,
    ...place,
    version: 1,
    issuedLane: place.lane,
    status: 'waiting',
    counterId: null,
    onlyAtCounterId: null,
    issuedAt: at,
    readyAt: null,
    calledAt: null,
    calls: 0,
    servingAt: null,
    closedAt: null,
    heldUntil: null,
    heldMinutes: 0,
  };
}

/** The item lies at the counter: from now on the ticket may be called, as a pickup. */
export function readyTicket(ticket: Ticket, at: Instant): Result<Ticket, 'ticket.not-waiting'> {
  if (ticket.status !== 'waiting') return fail('ticket.not-waiting', { status: ticket.status });
  return ok({ ...ticket, lane: 'pickup', readyAt: ticket.readyAt ?? at });
}

export function callTicket(
  ticket: Ticket,
  counterId: CounterId,
  at: Instant,
): Result<Ticket, 'ticket.not-waiting'> {
  if (ticket.status !== 'waiting') return fail('ticket.not-waiting', { status: ticket.status });
  return ok({
    ...ticket,
    status: 'called',
    counterId,
    calledAt: at,
    calls: ticket.calls + 1,
    heldUntil: null,
    heldMinutes: heldMinutesSoFar(ticket, at),
  });
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

/**
 * Nobody came although there was time to. The place is not lost: `returnTicket`
 * puts it back where it stood.
 */
export function missTicket(
  ticket: Ticket,
  at: Instant,
  rules: QueueRules,
): Result<Ticket, 'ticket.not-called' | 'ticket.in-grace'> {
  if (ticket.status !== 'called') return fail('ticket.not-called', { status: ticket.status });
  const from = missableAt(ticket, rules);
  if (from && at < from) {
    return fail('ticket.in-grace', { secondsLeft: Math.ceil(minutesBetween(at, from) * 60) });
  }
  return ok({ ...ticket, status: 'no-show', closedAt: at });
}

/** From then on a call may be given up; null unless it is called. */
export function missableAt(ticket: Ticket, { callGraceSeconds }: QueueRules): Instant | null {
  if (ticket.status !== 'called' || !ticket.calledAt) return null;
  return addMinutes(ticket.calledAt, callGraceSeconds / 60);
}

/** Until then visitors who missed their call may take their place again by themselves. */
export function returnableUntil(
  ticket: Ticket,
  { returnGraceMinutes }: QueueRules,
): Instant | null {
  if (ticket.status !== 'no-show' || !ticket.closedAt) return null;
  return addMinutes(ticket.closedAt, returnGraceMinutes);
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

/** Minutes of holding that have truly passed: what is left of a hold under way doesn't count yet. */
export function heldMinutesSoFar(ticket: Ticket, at: Instant): number {
  const remaining = ticket.heldUntil ? Math.max(0, minutesBetween(at, ticket.heldUntil)) : 0;
  return Math.max(0, ticket.heldMinutes - remaining);
}

/** Still has something to wait for. */
export function isLive(ticket: Ticket): boolean {
  return ticket.status === 'waiting' || ticket.status === 'called' || ticket.status === 'serving';
}
