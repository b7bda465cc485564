import { aCounter, aTicket, aVenue, spots } from '@homeward/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import { type Lane, lanes } from '../venue/venue.ts';
import { chooseNext, queueOrder } from './choose-next.ts';
import {
  type Queue,
  serviceMinutes,
  ticketsAhead,
  waitingInOrder,
  waitOf,
  waitOfAll,
  waitOfLane,
} from './queue.ts';
import { serviceDayOf } from './service-day.ts';
import { type Ticket, ticketStatuses } from './ticket.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;
const places = aVenue().counters;

function served(number: number, minutes: number, endsAfter = number): Ticket {
  const closedAt = addMinutes(at, endsAfter);
  const servingAt = addMinutes(closedAt, -minutes);
  return aTicket({ number: 100 + number, status: 'served', servingAt, closedAt });
}

function queueOf(tickets: readonly Ticket[], open: Queue['counters'] = [aCounter()]): Queue {
  return { tickets, counters: open, places };
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
  test('the longest wait among what the counter serves, unready pickups passed over', () => {
    const early = aTicket({ number: 1, lane: 'pickup' });
    const question = aTicket({ number: 2, issuedAt: addMinutes(early.issuedAt, 1) });
    const handIn = aTicket({ number: 3, lane: 'hand-in', issuedAt: addMinutes(at, 2) });
    const all = [handIn, question, early];
    expect(chooseNext(all, lanes)).toBe(question);
    expect(chooseNext([...all, { ...early, readyAt: at }], lanes)?.number).toBe(1);
    expect(chooseNext(all, ['hand-in'])).toBe(handIn);
    expect(chooseNext(all, ['pickup'])).toBeNull();
    expect(chooseNext([], lanes)).toBeNull();
  });

  test('nobody who could be called has waited longer than the one who is', () => {
    const served = fc.subarray([...lanes]);
    fc.assert(
      fc.property(someTickets, served, (tickets, serves) => {
        const callable = tickets.filter(
          ({ status, lane, readyAt }) =>
            status === 'waiting' && serves.includes(lane) && (lane !== 'pickup' || readyAt),
        );
        const next = chooseNext(tickets, serves);
        expect(next === null).toBe(callable.length === 0);
        if (next) {
          expect(callable).toContain(next);
          expect(callable.every((other) => other.issuedAt >= next.issuedAt)).toBe(true);
        }
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
        for (let next = chooseNext(left, lanes); next; next = chooseNext(left, lanes)) {
          const { id } = next;
          called.push(id);
          left = left.filter((ticket) => ticket.id !== id);
        }
        expect(called).toEqual(shown);
      }),
    );
  });

  test('the order shown holds everybody once, those still being fetched for last', () => {
    fc.assert(
      fc.property(someTickets, (tickets) => {
        const order = queueOrder(tickets);
        expect(new Set(order)).toEqual(new Set(tickets));
        const beingFetched = order.map(({ lane, readyAt }) => lane === 'pickup' && !readyAt);
        expect(beingFetched).toEqual([...beingFetched].sort());
      }),
    );
  });
});

describe('tickets ahead', () => {
  test('those in lanes that the same open counters serve are ahead, others are not', () => {
    const question = aTicket({ number: 1 });
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

  test('whoever joins now stands behind everybody in their lane', () => {
    fc.assert(
      fc.property(someTickets, fc.constantFrom<Lane>('enquiry', 'hand-in'), (tickets, lane) => {
        const history = [served(1, 4), served(2, 6), served(3, 5)];
        const late = aTicket({ number: 99, lane, issuedAt: addMinutes(at, 100) });
        const ready = tickets.map((ticket) => ({ ...ticket, readyAt: at }));
        const before = queueOf([...history, ...ready]);
        const after = queueOf([...history, ...ready, late]);
        expect(waitOf(after, late)).toEqual(waitOfLane(before, lane));
      }),
    );
  });
});

describe('the wait that is shown', () => {
  test('services count in the order in which they ended, in minutes', () => {
    const tickets = [served(1, 9, 30), served(2, 3, 10), aTicket(), served(3, 6, 20)];
    expect(serviceMinutes(tickets)).toEqual([3, 6, 9]);
  });

  test('each lane counts the open counters that serve it', () => {
    const history = [served(1, 6), served(2, 6), served(3, 6)];
    const two = [aCounter(), aCounter({ id: spots.handInCounter })];
    expect(waitOfLane(queueOf(history, two), 'enquiry')).toEqual({ fromMinutes: 6, toMinutes: 7 });
    expect(waitOfLane(queueOf(history, two), 'hand-in')).toEqual({ fromMinutes: 3, toMinutes: 4 });
    expect(waitOfAll(queueOf(history, two))).toEqual({ fromMinutes: 3, toMinutes: 4 });
    expect(waitOfLane(queueOf(history, [aCounter({ status: 'paused' })]), 'enquiry')).toBeNull();
    expect(waitOfAll(queueOf(history, [aCounter({ status: 'closed' })]))).toBeNull();
  });
});

test('a day at the desk turns at four in the morning, summer and winter', () => {
  const day = (instant: string) => serviceDayOf(instant as Instant, 'Europe/Berlin');
  expect(day('2026-06-04T01:59:00.000Z')).toBe('2026-06-03');
  expect(day('2026-06-04T02:00:00.000Z')).toBe('2026-06-04');
  expect(day('2026-01-15T02:59:00.000Z')).toBe('2026-01-14');
  expect(day('2026-01-15T03:00:00.000Z')).toBe('2026-01-15');
});
