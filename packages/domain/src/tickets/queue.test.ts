import { aCounter, aTicket, aVenue, spots } from '@homeward/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counter } from '../counters/counter.ts';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import { type Lane, lanes } from '../venue/venue.ts';
import { chooseNext, queueOrder, urgencyOf } from './choose-next.ts';
import { noPast } from './forecast/desk-past.ts';
import { type Queue, ticketsAhead, waitingInOrder, waitOf } from './queue.ts';
import { serviceDayOf } from './service-day.ts';
import { type Ticket, ticketStatuses } from './ticket.ts';
import { startingBreadths } from './wait-calibration.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;
const venue = aVenue();
const places = venue.counters;
/** Long after everybody here has joined. */
const now = addMinutes(at, 120);
const moment = { at: now, rules: venue.queue };
const anyLane = { id: spots.counterOne, lanes };

function queueOf(tickets: readonly Ticket[], open: Queue['counters'] = [aCounter()]): Queue {
  const nothingElse = { closesAt: null, past: noPast, breadths: startingBreadths };
  return { at: now, rules: venue.queue, tickets, counters: open, places, ...nothingElse };
}

const someTicket = fc
  .record({
    number: fc.integer({ min: 1, max: 40 }),
    lane: fc.constantFrom(...lanes),
    status: fc.constantFrom(...ticketStatuses),
    minutes: fc.integer({ min: 0, max: 60 }),
    isReady: fc.boolean(),
  })
  .map(({ minutes, isReady, ...rest }) =>
    aTicket({ ...rest, issuedAt: addMinutes(at, minutes), readyAt: isReady ? at : null }),
  );
const someTickets = fc.uniqueArray(someTicket, { maxLength: 25, selector: ({ id }) => id });

describe('whose turn it is', () => {
  const early = aTicket({ number: 1, lane: 'pickup' });
  const question = aTicket({ number: 2, issuedAt: addMinutes(at, 1) });
  const handIn = aTicket({ number: 3, lane: 'hand-in', issuedAt: addMinutes(at, 2) });
  const all = [handIn, question, early];
  const calledFrom = (tickets: readonly Ticket[], serves: readonly Lane[] = lanes) =>
    chooseNext(tickets, { ...anyLane, lanes: serves }, moment)?.ticket.number ?? null;

  test('short errands first in a moderate rush, unready pickups passed over', () => {
    expect(calledFrom(all)).toBe(3);
    expect(calledFrom([...all, { ...early, readyAt: at }])).toBe(1);
    expect(calledFrom(all, ['enquiry'])).toBe(2);
    expect(calledFrom(all, ['pickup'])).toBeNull();
    expect(calledFrom([])).toBeNull();
  });

  test('within a lane it is the longest wait', () => {
    const later = aTicket({ number: 4, issuedAt: addMinutes(at, 30) });
    expect(calledFrom([later, question])).toBe(2);
  });

  test('nobody is called while they are elsewhere, nor at another counter than they were sent to', () => {
    const elsewhere = { ...question, heldUntil: addMinutes(now, 1) };
    expect(calledFrom([elsewhere])).toBeNull();
    expect(calledFrom([{ ...question, heldUntil: now }])).toBe(2);
    expect(calledFrom([{ ...question, onlyAtCounterId: spots.counterTwo }])).toBeNull();
    expect(calledFrom([{ ...question, onlyAtCounterId: spots.counterOne }])).toBe(2);
  });

  test('whoever was sent to a counter that has closed since may be called by any', () => {
    const sent = { ...question, onlyAtCounterId: spots.counterTwo };
    const chosen = (status: Counter['status'] | null) => {
      const counters = status ? [aCounter({ id: spots.counterTwo, status })] : [];
      return chooseNext([sent], anyLane, { ...moment, counters })?.ticket.number ?? null;
    };
    expect([chosen('open'), chosen('paused')]).toEqual([null, null]);
    expect([chosen('closed'), chosen(null)]).toEqual([2, 2]);
  });

  test('the choice says why, and why not those who have waited longer', () => {
    const held = aTicket({ number: 5, issuedAt: at, heldUntil: addMinutes(now, 5) });
    expect(chooseNext([early, held, question, handIn], anyLane, moment)).toMatchObject({
      ticket: handIn,
      because: 'most-urgent',
      waitedMinutes: 118,
      passed: [
        { ticketId: early.id, because: 'not-ready' },
        { ticketId: held.id, because: 'held' },
        { ticketId: question.id, because: 'less-urgent' },
      ],
    });
    expect(chooseNext([question], anyLane, moment)).toMatchObject({ because: 'only', passed: [] });
    const later = { ...handIn, lane: 'enquiry' } as const;
    const byWait = chooseNext([question, later], anyLane, moment);
    expect(byWait).toMatchObject({ ticket: question, because: 'longest-wait' });
  });

  test('nobody who could be called is more urgent than the one who is', () => {
    const served = fc.subarray([...lanes]);
    fc.assert(
      fc.property(someTickets, served, (tickets, serves) => {
        const callable = tickets.filter(
          ({ status, lane, readyAt }) =>
            status === 'waiting' && serves.includes(lane) && (lane !== 'pickup' || readyAt),
        );
        const next = chooseNext(tickets, { ...anyLane, lanes: serves }, moment)?.ticket;
        expect(next === undefined).toBe(callable.length === 0);
        if (next) {
          expect(callable).toContain(next);
          const most = Math.max(...callable.map((other) => urgencyOf(other, moment)));
          expect(urgencyOf(next, moment)).toBe(most);
        }
      }),
    );
  });

  test('no lane starves: however many shorter errands come, a wait is only overtaken for a while', () => {
    const [short, long] = [venue.queue.targetMinutes.pickup, venue.queue.targetMinutes.enquiry];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (waited) => {
        const patient = aTicket({ number: 1, issuedAt: at });
        const newcomer = (minutes: number) =>
          aTicket({ number: 2, lane: 'pickup', readyAt: at, issuedAt: addMinutes(at, minutes) });
        const asked = { at: addMinutes(at, waited), rules: venue.queue };
        const overtakes = (minutes: number) =>
          chooseNext([patient, newcomer(minutes)], anyLane, asked)?.ticket.number === 2;
        // Whoever comes in the last `short / long` of that wait is less urgent than it.
        const last = waited * (1 - short / long);
        expect(overtakes(last - 0.01)).toBe(true);
        expect(overtakes(last + 0.01)).toBe(false);
      }),
    );
  });

  test('calling again and again empties the line in the order that was shown', () => {
    fc.assert(
      fc.property(someTickets, (tickets) => {
        const ready = tickets.map((ticket) => ({ ...ticket, readyAt: at }));
        const shown = waitingInOrder(queueOf(ready)).map(({ id }) => id);
        const called: string[] = [];
        let left: readonly Ticket[] = ready;
        const next = () => chooseNext(left, anyLane, moment)?.ticket;
        for (let ticket = next(); ticket; ticket = next()) {
          const { id } = ticket;
          called.push(id);
          left = left.filter((other) => other.id !== id);
        }
        expect(called).toEqual(shown);
      }),
    );
  });

  test('the order shown holds everybody once, those still being fetched for last', () => {
    fc.assert(
      fc.property(someTickets, (tickets) => {
        const order = queueOrder(tickets, moment);
        expect(new Set(order)).toEqual(new Set(tickets));
        const beingFetched = order.map(({ lane, readyAt }) => lane === 'pickup' && !readyAt);
        expect(beingFetched).toEqual([...beingFetched].sort());
      }),
    );
  });
});

describe('tickets ahead', () => {
  test('those in lanes that the same open counters serve are ahead, others are not', () => {
    const question = aTicket({ number: 1, issuedAt: addMinutes(at, -600) });
    const handIn = aTicket({ number: 2, lane: 'hand-in', issuedAt: addMinutes(at, 1) });
    const tickets = [question, handIn];
    const onlyHandIn = aCounter({ id: spots.handInCounter });
    expect(ticketsAhead(queueOf(tickets), handIn)).toBe(1);
    expect(ticketsAhead(queueOf(tickets, [onlyHandIn]), handIn)).toBe(0);
    expect(ticketsAhead(queueOf(tickets, []), handIn)).toBe(1);
  });

  test('nobody is ahead of a ticket that has been called', () => {
    const called = aTicket({ number: 2, status: 'called' });
    expect(ticketsAhead(queueOf([aTicket(), called]), called)).toBe(0);
    expect(waitOf(queueOf([aTicket(), called]), called)).toBeNull();
  });
});

test('a day at the desk turns at four in the morning, summer and winter', () => {
  const day = (instant: string) => serviceDayOf(instant as Instant, 'Europe/Berlin');
  expect(day('2026-06-04T01:59:00.000Z')).toBe('2026-06-03');
  expect(day('2026-06-04T02:00:00.000Z')).toBe('2026-06-04');
  expect(day('2026-01-15T02:59:00.000Z')).toBe('2026-01-14');
  expect(day('2026-01-15T03:00:00.000Z')).toBe('2026-01-15');
});
