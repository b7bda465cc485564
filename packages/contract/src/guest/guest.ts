import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { claimId, matchId, ticketId, words } from '../kernel/fields.ts';
import { answerBody, questionTopic } from '../lost-reports/question-view.ts';
import { holdMinutes } from '../tickets/tickets.ts';
import { contact } from './contact.ts';
import { guestHandIn } from './guest-hand-in.ts';
import { guestOwn } from './guest-own.ts';
import { guestPush } from './guest-push.ts';
import { guestView } from './guest-view.ts';

export const guest = {
  read: endpoint({
    name: 'guest.read',
    method: 'GET',
    path: '/api/guest',
    summary: 'Where one report stands, for whoever holds its link or its code.',
    access: ['guest', 'guest-code'],
    response: guestView,
    errors: ['guest.link-invalid', 'lost-report.not-found'],
  }),
  claim: endpoint({
    name: 'guest.claim',
    method: 'PUT',
    path: '/api/guest/claims/:claimId',
    summary:
      'Say "that may be mine", with what only the owner knows, and get a ticket. Sending it again is harmless.',
    access: ['guest'],
    params: z.object({ claimId }),
    body: z.object({ matchId, statement: words(1000) }),
    response: guestView,
    errors: ['match.not-found', 'claim.already-submitted', 'lost-report.closed'],
  }),
  withdrawClaim: endpoint({
    name: 'guest.withdrawClaim',
    method: 'POST',
    path: '/api/guest/claims/:claimId/withdraw',
    summary: 'Take a claim back.',
    access: ['guest'],
    params: z.object({ claimId }),
    response: guestView,
    errors: ['claim.not-found', 'claim.already-decided'],
  }),
  changeContact: endpoint({
    name: 'guest.changeContact',
    method: 'PUT',
    path: '/api/guest/contact',
    summary: 'Choose how to be told.',
    access: ['guest'],
    body: z.object({ contact }),
    response: guestView,
    errors: [
      'lost-report.closed',
      'lost-report.not-found',
      'contact.country-not-allowed',
      'contact.too-many',
    ],
  }),
  answer: endpoint({
    name: 'guest.answer',
    method: 'PUT',
    path: '/api/guest/answers/:topic',
    summary:
      'Answer the question of one’s page, or say that one doesn’t know. Once given it stays.',
    access: ['guest', 'kiosk-code'],
    params: z.object({ topic: questionTopic }),
    body: answerBody,
    response: guestView,
    errors: [
      'lost-report.not-found',
      'lost-report.closed',
      'question.unknown-choice',
      'question.already-answered',
    ],
  }),
  withdraw: endpoint({
    name: 'guest.withdraw',
    method: 'POST',
    path: '/api/guest/withdraw',
    summary: 'Close the report: it turned up, or it no longer matters.',
    access: ['guest'],
    response: guestView,
    errors: ['lost-report.closed', 'lost-report.not-found'],
  }),
  takeTicket: endpoint({
    name: 'guest.takeTicket',
    method: 'PUT',
    path: '/api/guest/tickets/:ticketId',
    summary: 'Get a place in line to talk to somebody about the report.',
    access: ['guest'],
    params: z.object({ ticketId }),
    response: guestView,
    errors: [
      'ticket.already-issued',
      'lost-report.closed',
      'lost-report.not-found',
      'queue.closing',
    ],
  }),
  cancelTicket: endpoint({
    name: 'guest.cancelTicket',
    method: 'POST',
    path: '/api/guest/tickets/:ticketId/cancel',
    summary: 'Give a place in line back.',
    access: ['guest'],
    params: z.object({ ticketId }),
    response: guestView,
    errors: ['ticket.not-found', 'ticket.closed'],
  }),
  holdPlace: endpoint({
    name: 'guest.holdPlace',
    method: 'POST',
    path: '/api/guest/tickets/:ticketId/hold',
    summary: 'One more ride: nobody calls for so many minutes, and the place stays theirs.',
    access: ['guest', 'kiosk-code'],
    params: z.object({ ticketId }),
    body: z.object({ minutes: holdMinutes }),
    response: guestView,
    errors: ['ticket.not-found', 'ticket.closed', 'ticket.hold-too-long'],
  }),
  endHold: endpoint({
    name: 'guest.endHold',
    method: 'POST',
    path: '/api/guest/tickets/:ticketId/end-hold',
    summary: 'Back before the time that was said.',
    access: ['guest', 'kiosk-code'],
    params: z.object({ ticketId }),
    response: guestView,
    errors: ['ticket.not-found', 'ticket.not-held'],
  }),
  returnTicket: endpoint({
    name: 'guest.returnTicket',
    method: 'POST',
    path: '/api/guest/tickets/:ticketId/return',
    summary: 'Here now after a missed call: back into the same place, for a while after it.',
    access: ['guest', 'kiosk-code'],
    params: z.object({ ticketId }),
    response: guestView,
    errors: ['ticket.not-found', 'ticket.closed', 'ticket.return-too-late'],
  }),
  ...guestOwn,
  ...guestPush,
  ...guestHandIn,
};
