import { choiceReasons, claimStatuses, lanes, passReasons, ticketStatuses } from '@homeward/domain';
import { z } from 'zod';
import { announcementView } from '../counters/announcement-view.ts';
import { counterView } from '../counters/counter-view.ts';
import { foundItemSummary } from '../found-items/found-item-summary.ts';
import { anyStaff, deskStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { counterId, lane, ticketId } from '../kernel/fields.ts';
import { waitRangeView } from './wait-range-view.ts';

export const ticketActions = [
  'ready',
  'call',
  'recall',
  'serve',
  'finish',
  'miss',
  'return',
  'cancel',
  'hold',
  'end-hold',
  'transfer',
] as const;

/** A ticket as staff see it, with the thing to fetch for it. */
export const ticketView = z.object({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  lane,
  status: z.enum(ticketStatuses),
  counterId: z.string().nullable(),
  issuedAt: z.string(),
  readyAt: z.string().nullable(),
  calledAt: z.string().nullable(),
  calls: z.int(),
  servingAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** Until then the visitor is elsewhere and is not called. */
  heldUntil: z.string().nullable(),
  /** Only this counter calls it, as a colleague sent the visitor there. */
  onlyAtCounterId: z.string().nullable(),
  /** From then on a call may be given up; null unless called. */
  missableAt: z.string().nullable(),
  /** What a finder says they bring; usually nothing. */
  brings: z.string(),
  report: z.object({ id: z.string(), code: z.string() }).nullable(),
  claim: z.object({ id: z.string(), status: z.enum(claimStatuses) }).nullable(),
  /** What they claim; without a claim, what is almost certainly theirs. */
  item: foundItemSummary.nullable(),
  /** The thing is still to be brought to the counter. */
  isToFetch: z.boolean(),
  allowed: z.array(z.enum(ticketActions)),
});

/** Of the waits that were shown and have been tested, how many came true. */
const hitRateView = z.object({ inside: z.int(), total: z.int() });

export const ticketBoardView = z.object({
  asOf: z.string(),
  /** In the order in which they will be called. */
  waiting: z.array(ticketView),
  called: z.array(ticketView),
  serving: z.array(ticketView),
  /** Missed tickets of today, newest first, for the way back. */
  missed: z.array(ticketView),
  counters: z.array(counterView),
  waits: z.array(z.object({ lane: z.enum(lanes), wait: waitRangeView.nullable() })),
  /** Whom each open counter would call now, and why; `passed` have waited longer. */
  choices: z.array(
    z.object({
      counterId: z.string(),
      ticketId: z.string(),
      because: z.enum(choiceReasons),
      waitedMinutes: z.number(),
      passed: z.array(z.object({ ticketId: z.string(), because: z.enum(passReasons) })),
    }),
  ),
  announcement: announcementView.nullable(),
  /** Waiting tickets that may not be served before the desk closes. */
  atRisk: z.array(z.string()),
  closesAt: z.string().nullable(),
  /** How well the waits that are shown come true: today, and the last seven days. */
  hitRates: z.object({
    today: hitRateView,
    week: hitRateView,
    byLane: z.array(z.object({ lane: z.enum(lanes), today: hitRateView, week: hitRateView })),
  }),
});

export type TicketView = z.output<typeof ticketView>;
export type TicketBoardView = z.output<typeof ticketBoardView>;

/** Whole minutes a place is to be held; the venue says how many there are in all. */
export const holdMinutes = z.int().min(1).max(120);

const oneTicket = z.object({ ticketId });

export const tickets = {
  board: endpoint({
    name: 'tickets.board',
    method: 'GET',
    path: '/api/tickets',
    summary: "Today's queue as the desk works it.",
    access: anyStaff,
    response: ticketBoardView,
    errors: [],
  }),
  issue: endpoint({
    name: 'tickets.issue',
    method: 'PUT',
    path: '/api/tickets/:ticketId',
    summary: 'Give a visitor a place in line; sending it again is harmless.',
    access: ['kiosk', ...deskStaff],
    params: oneTicket,
    body: z.object({ lane: z.enum(['enquiry', 'hand-in']) }),
    response: z.object({
      id: z.string(),
      name: z.string(),
      lane,
      ahead: z.int(),
      wait: waitRangeView.nullable(),
    }),
    errors: ['queue.closing'],
  }),
  ready: endpoint({
    name: 'tickets.ready',
    method: 'POST',
    path: '/api/tickets/:ticketId/ready',
    summary:
      'The item lies at the counter: the ticket may be called. Which counter, if known, becomes the whereabouts of the item.',
    access: anyStaff,
    params: oneTicket,
    body: z.object({ counterId: counterId.nullable() }),
    response: ticketView,
    errors: ['ticket.not-found', 'ticket.not-waiting', 'ticket.nothing-to-fetch'],
  }),
  call: endpoint({
    name: 'tickets.call',
    method: 'POST',
    path: '/api/tickets/:ticketId/call',
    summary: 'Call this ticket to a counter, whoever else is waiting.',
    access: deskStaff,
    params: oneTicket,
    body: z.object({ counterId }),
    response: ticketView,
    errors: [
      'ticket.not-found',
      'ticket.not-waiting',
      'counter.not-found',
      'counter.not-open',
      'counter.busy',
    ],
  }),
  recall: endpoint({
    name: 'tickets.recall',
    method: 'POST',
    path: '/api/tickets/:ticketId/recall',
    summary: 'Call again.',
    access: deskStaff,
    params: oneTicket,
    response: ticketView,
    errors: ['ticket.not-found', 'ticket.not-called'],
  }),
  serve: endpoint({
    name: 'tickets.serve',
    method: 'POST',
    path: '/api/tickets/:ticketId/serve',
    summary: 'The visitor is here.',
    access: deskStaff,
    params: oneTicket,
    response: ticketView,
    errors: ['ticket.not-found', 'ticket.not-called'],
  }),
  finish: endpoint({
    name: 'tickets.finish',
    method: 'POST',
    path: '/api/tickets/:ticketId/finish',
    summary: 'Done; the counter is free.',
    access: deskStaff,
    params: oneTicket,
    response: ticketView,
    errors: ['ticket.not-found', 'ticket.not-serving'],
  }),
  miss: endpoint({
    name: 'tickets.miss',
    method: 'POST',
    path: '/api/tickets/:ticketId/miss',
    summary: 'Nobody came.',
    access: deskStaff,
    params: oneTicket,
    response: ticketView,
    errors: ['ticket.not-found', 'ticket.not-called', 'ticket.in-grace'],
  }),
  return: endpoint({
    name: 'tickets.return',
    method: 'POST',
    path: '/api/tickets/:ticketId/return',
    summary: 'Put a called or missed ticket back in its place among the waiting.',
    access: deskStaff,
    params: oneTicket,
    response: ticketView,
    errors: ['ticket.not-found', 'ticket.closed', 'ticket.return-too-late'],
  }),
  cancel: endpoint({
    name: 'tickets.cancel',
    method: 'POST',
    path: '/api/tickets/:ticketId/cancel',
    summary: 'Strike a ticket.',
    access: deskStaff,
    params: oneTicket,
    response: ticketView,
    errors: ['ticket.not-found', 'ticket.closed'],
  }),
  hold: endpoint({
    name: 'tickets.hold',
    method: 'POST',
    path: '/api/tickets/:ticketId/hold',
    summary: 'The visitor will be elsewhere for a while: nobody calls, the place stays theirs.',
    access: deskStaff,
    params: oneTicket,
    body: z.object({ minutes: holdMinutes }),
    response: ticketView,
    errors: ['ticket.not-found', 'ticket.closed', 'ticket.hold-too-long'],
  }),
  endHold: endpoint({
    name: 'tickets.endHold',
    method: 'POST',
    path: '/api/tickets/:ticketId/end-hold',
    summary: 'The visitor is back before the time: the ticket may be called.',
    access: deskStaff,
    params: oneTicket,
    response: ticketView,
    errors: ['ticket.not-found', 'ticket.not-held'],
  }),
  transfer: endpoint({
    name: 'tickets.transfer',
    method: 'POST',
    path: '/api/tickets/:ticketId/transfer',
    summary: 'Send the visitor on to another lane or counter, keeping place and number.',
    access: deskStaff,
    params: oneTicket,
    body: z.object({ lane, counterId: counterId.nullable() }),
    response: ticketView,
    errors: ['ticket.not-found', 'ticket.closed', 'counter.not-found'],
  }),
};
