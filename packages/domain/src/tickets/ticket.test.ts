import { aTicket, aVenue, refusalOf, spots } from '@homeward/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import {
  callTicket,
  cancelTicket,
  finishTicket,
  isLive,
  missableAt,
  missTicket,
  readyTicket,
  recallTicket,
  returnableUntil,
  returnTicket,
  serveTicket,
  type Ticket,
  type TicketStatus,
  ticketName,
  ticketStatuses,
} from './ticket.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;

/** A venue that grants no time between a call and giving it up. */
const promptly = { ...aVenue().queue, callGraceSeconds: 0 };

const steps = {
  ready: (ticket: Ticket, now: Instant) => readyTicket(ticket, now),
  call: (ticket: Ticket, now: Instant) => callTicket(ticket, spots.counterOne, now),
  recall: (ticket: Ticket) => recallTicket(ticket),
  serve: (ticket: Ticket, now: Instant) => serveTicket(ticket, now),
  finish: (ticket: Ticket, now: Instant) => finishTicket(ticket, now),
  miss: (ticket: Ticket, now: Instant) => missTicket(ticket, now, promptly),
  return: (ticket: Ticket) => returnTicket(ticket),
  cancel: (ticket: Ticket, now: Instant) => cancelTicket(ticket, now),
} as const;
type Step = keyof typeof steps;
const stepNames = Object.keys(steps) as Step[];

/** From each status, where each step leads; whatever is not named is refused. */
const map: Record<TicketStatus, Partial<Record<Step, TicketStatus>>> = {
  waiting: { ready: 'waiting', call: 'called', cancel: 'cancelled' },
  called: {
    recall: 'called',
    serve: 'serving',
    miss: 'no-show',
    return: 'waiting',
    cancel: 'cancelled',
  },
  serving: { finish: 'served' },
  served: {},
  'no-show': { return: 'waiting' },
  cancelled: {},
};

describe('the way of a ticket', () => {
  for (const status of ticketStatuses) {
    for (const step of stepNames) {
      const leadsTo = map[status][step] ?? null;
      test(`${step} of a ${status} ticket ${leadsTo ? `leads to ${leadsTo}` : 'is refused'}`, () => {
        const answer = steps[step](aTicket({ status }), at);
        expect(answer.ok ? answer.value.status : null).toBe(leadsTo);
      });
    }
  }

  test('on any way at all, times stand in order and the place in line is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stepNames), { maxLength: 30 }), (way) => {
        let now = at;
        const first = aTicket();
        let ticket = first;
        for (const step of way) {
          now = addMinutes(now, 1);
          const answer = steps[step](ticket, now);
          if (!answer.ok) continue;
          ticket = answer.value;
          expect(ticket.issuedAt).toBe(first.issuedAt);
          expect(ticket.number).toBe(first.number);
          expect(ticket.status === 'waiting' ? ticket.counterId : null).toBeNull();
          expect(ticket.closedAt !== null).toBe(
            ['served', 'no-show', 'cancelled'].includes(ticket.status),
          );
          const times = [ticket.calledAt, ticket.servingAt, ticket.closedAt].filter(
            (time) => time !== null,
          );
          expect(times).toEqual([...times].sort());
          expect(isLive(ticket)).toBe(['waiting', 'called', 'serving'].includes(ticket.status));
        }
      }),
    );
  });

  test('served and cancelled are the end: no way leads out', () => {
    for (const status of ['served', 'cancelled'] as const) {
      const answers = stepNames.map((step) => steps[step](aTicket({ status }), at).ok);
      expect(answers).not.toContain(true);
    }
  });
});

test('a ticket readied twice keeps its first time', () => {
  const ready = aTicket({ lane: 'pickup', readyAt: at });
  const again = readyTicket(ready, addMinutes(at, 5));
  expect(again).toMatchObject({ value: { readyAt: at } });
});

test('every call is counted', () => {
  const called = callTicket(aTicket(), spots.counterOne, at);
  expect(called).toMatchObject({ value: { calls: 1, counterId: spots.counterOne } });
  const again = called.ok ? recallTicket(called.value) : called;
  expect(again).toMatchObject({ value: { calls: 2, calledAt: at } });
});

test('a refusal says in which state the ticket was', () => {
  const answer = serveTicket(aTicket({ status: 'waiting' }), at);
  expect(refusalOf(answer)).toBe('ticket.not-called');
  expect(answer).toMatchObject({ refusal: { status: 'waiting' } });
});

test('a call is not given up before the grace is over', () => {
  const rules = aVenue().queue;
  const called = aTicket({ status: 'called', calledAt: at });
  const early = missTicket(called, addMinutes(at, 1), rules);
  expect(early).toMatchObject({ refusal: { code: 'ticket.in-grace', secondsLeft: 30 } });
  expect(missableAt(called, rules)).toBe(addMinutes(at, 1.5));
  const missed = missTicket(called, addMinutes(at, 1.5), rules);
  expect(missed).toMatchObject({ value: { status: 'no-show' } });
  if (missed.ok) expect(returnableUntil(missed.value, rules)).toBe(addMinutes(at, 31.5));
  expect(missableAt(aTicket(), rules)).toBeNull();
  expect(returnableUntil(called, rules)).toBeNull();
});

test('a ticket is called out by a letter for the lane it was issued in and its number', () => {
  expect(ticketName({ issuedLane: 'pickup', number: 7 })).toBe('P 07');
  expect(ticketName({ issuedLane: 'enquiry', number: 27 })).toBe('E 27');
  expect(ticketName({ issuedLane: 'hand-in', number: 100 })).toBe('H 100');
});
