import { aTicket, refusalOf, spots } from '@homeward/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import { endHold, holdMinutesLeft, holdPlace, isHeld } from './hold-place.ts';
import { callTicket, type Ticket, ticketStatuses } from './ticket.ts';
import { transferTicket } from './transfer-ticket.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;
const most = 30;

function held(minutes: number, since = at): Ticket {
  const answer = holdPlace(aTicket(), minutes, since, most);
  if (!answer.ok) expect.fail(answer.refusal.code);
  return answer.value;
}

describe('a held place', () => {
  test('is nobody’s turn until then, and stays where it was', () => {
    const ticket = held(20);
    expect(isHeld(ticket, addMinutes(at, 19))).toBe(true);
    expect(isHeld(ticket, addMinutes(at, 20))).toBe(false);
    expect(ticket.issuedAt).toBe(aTicket().issuedAt);
  });

  test('may be held again until the minutes are used up; an early return gives the rest back', () => {
    const ticket = held(20);
    expect(holdMinutesLeft(ticket, at, most)).toBe(30);
    expect(holdMinutesLeft(ticket, addMinutes(at, 20), most)).toBe(10);
    const back = endHold(ticket, addMinutes(at, 5));
    if (!back.ok) expect.fail('it was held');
    expect(isHeld(back.value, addMinutes(at, 5))).toBe(false);
    expect(holdMinutesLeft(back.value, addMinutes(at, 90), most)).toBe(25);
    const tooLong = holdPlace(back.value, 26, addMinutes(at, 90), most);
    expect(tooLong).toMatchObject({ refusal: { code: 'ticket.hold-too-long', minutesLeft: 25 } });
  });

  test('counts only what has passed when it is ended by a call or by being sent on', () => {
    const soon = addMinutes(at, 5);
    const called = callTicket(held(30), spots.counterOne, soon);
    const sent = transferTicket(held(30), { lane: 'enquiry', counterId: null }, soon);
    for (const ended of [called, sent]) {
      if (!ended.ok) expect.fail(ended.refusal.code);
      expect(holdMinutesLeft(ended.value, addMinutes(at, 60), most)).toBe(25);
    }
  });

  test('never adds up to more than the venue grants, on any way at all', () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 15 }),
      hold: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let ticket = aTicket();
        let now = at;
        let heldMinutes = 0;
        for (const { wait, hold } of steps) {
          const answer = holdPlace(ticket, hold, now, most);
          if (answer.ok) ticket = answer.value;
          const until = addMinutes(now, wait);
          const end = ticket.heldUntil && ticket.heldUntil < until ? ticket.heldUntil : until;
          if (ticket.heldUntil && ticket.heldUntil > now) {
            heldMinutes += (Date.parse(end) - Date.parse(now)) / 60_000;
          }
          now = until;
        }
        expect(heldMinutes).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('somebody called may ask for it too, nobody who is served or gone', () => {
    for (const status of ticketStatuses) {
      const answer = holdPlace(aTicket({ status }), 10, at, most);
      expect(answer.ok).toBe(status === 'waiting' || status === 'called');
    }
    expect(refusalOf(endHold(aTicket(), at))).toBe('ticket.not-held');
  });
});

test('a ticket that is sent on keeps its name and its place and waits for its new counter', () => {
  const serving = aTicket({ number: 7, status: 'serving', calledAt: at, servingAt: at });
  const sent = transferTicket(serving, { lane: 'pickup', counterId: null }, at);
  expect(sent).toMatchObject({
    value: { status: 'waiting', lane: 'pickup', issuedLane: 'enquiry', number: 7, servingAt: null },
  });
  if (sent.ok) expect(sent.value.issuedAt).toBe(serving.issuedAt);
  for (const status of ['served', 'cancelled', 'no-show'] as const) {
    const answer = transferTicket(aTicket({ status }), { lane: 'enquiry', counterId: null }, at);
    expect(refusalOf(answer)).toBe('ticket.closed');
  }
});
