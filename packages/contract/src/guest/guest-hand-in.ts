import { longestNote, ticketStatuses } from '@homeward/domain';
import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { ticketId, words } from '../kernel/fields.ts';
import { holdMinutes } from '../tickets/tickets.ts';
import { guestTicketView } from './guest-view.ts';

/** Where a finder's place in line stands, for the phone that took it. */
export const handInView = z.object({
  asOf: z.string(),
  name: z.string(),
  status: z.enum(ticketStatuses),
  /** What they said they bring. */
  brings: z.string(),
  /** The place in line; null once it is over. */
  ticket: guestTicketView.nullable(),
  allowed: z.array(z.enum(['cancel-ticket', 'hold-place', 'end-hold', 'return-ticket'])),
});

export type HandInView = z.output<typeof handInView>;

/** What somebody who found a thing does from their own phone: a number, and keeping the place. */
export const guestHandIn = {
  handIn: endpoint({
    name: 'guest.handIn',
    method: 'PUT',
    path: '/api/guest/hand-ins/:ticketId',
    summary:
      'Get a place in line to hand in what was found, under an id and with a secret key the phone made. Sending it again is harmless; so many an hour are given to one network, none that can’t be served.',
    access: ['anyone'],
    params: z.object({ ticketId }),
    body: z.object({
      /** Known to the phone alone: opens this place in line and nothing else. */
      ticketKey: z.uuid().transform((key) => key.toLowerCase()),
      brings: words(longestNote).default(''),
    }),
    response: handInView,
    errors: ['queue.closing', 'ticket.not-found'],
  }),
  readHandIn: endpoint({
    name: 'guest.readHandIn',
    method: 'GET',
    path: '/api/guest/hand-in',
    summary: 'Where one’s place in line to hand something in stands today.',
    access: ['finder'],
    response: handInView,
    errors: ['guest.link-invalid', 'ticket.not-found'],
  }),
  cancelHandIn: endpoint({
    name: 'guest.cancelHandIn',
    method: 'POST',
    path: '/api/guest/hand-in/cancel',
    summary: 'Give that place back.',
    access: ['finder'],
    response: handInView,
    errors: ['ticket.not-found', 'ticket.closed'],
  }),
  holdHandIn: endpoint({
    name: 'guest.holdHandIn',
    method: 'POST',
    path: '/api/guest/hand-in/hold',
    summary: 'Elsewhere for so many minutes: nobody calls, and that place stays theirs.',
    access: ['finder'],
    body: z.object({ minutes: holdMinutes }),
    response: handInView,
    errors: ['ticket.not-found', 'ticket.closed', 'ticket.hold-too-long'],
  }),
  endHandInHold: endpoint({
    name: 'guest.endHandInHold',
    method: 'POST',
    path: '/api/guest/hand-in/end-hold',
    summary: 'Back before the time that was said.',
    access: ['finder'],
    response: handInView,
    errors: ['ticket.not-found', 'ticket.not-held'],
  }),
  returnHandIn: endpoint({
    name: 'guest.returnHandIn',
    method: 'POST',
    path: '/api/guest/hand-in/return',
    summary: 'Here now after a missed call: back into the same place, for a while after it.',
    access: ['finder'],
    response: handInView,
    errors: ['ticket.not-found', 'ticket.closed', 'ticket.return-too-late'],
  }),
};
