import { aCounter, aTicket, aVenue, spots } from '@homeward/testkit';
import { describe, expect, test } from 'vitest';
import type { Counter } from '../../counters/counter.ts';
import { addMinutes, type Instant } from '../../kernel/instant.ts';
import type { Lane } from '../../venue/venue.ts';
import { type Queue, waitOf, waitOfLane } from '../queue.ts';
import type { Ticket } from '../ticket.ts';
import { startingBreadths } from '../wait-calibration.ts';
import { percentile } from '../wait-range.ts';
import { noPast, type Pause } from './desk-past.ts';
import { forecastOf } from './forecast.ts';

const now = '2026-06-03T10:00:00.000Z' as Instant;
const venue = aVenue();
const nobodySpecial = { closesAt: null, past: noPast, breadths: startingBreadths };

/** Somebody served in `minutes`, done so long ago. */
function served(number: number, minutes: number, ago: number, lane: Lane = 'enquiry'): Ticket {
  const closedAt = addMinutes(now, -ago);
  const calledAt = addMinutes(closedAt, -minutes);
  return aTicket({
    number: 100 + number,
    lane,
    status: 'served',
    issuedAt: addMinutes(calledAt, -200),
    calledAt,
    servingAt: calledAt,
    closedAt,
    counterId: spots.counterOne,
  });
}

/** A day of visits of all lengths, long enough ago that nobody expects more arrivals. */
const history = Array.from({ length: 40 }, (_, place) =>
  served(place, 2 + (place % 7), 100 + 8 * place),
);
function queueOf(waiting: readonly Ticket[], over: Partial<Queue> = {}): Queue {
  return {
    at: now,
    rules: venue.queue,
    tickets: [...history, ...waiting],
    counters: [aCounter()],
    places: venue.counters,
    ...nobodySpecial,
    ...over,
  };
}

function waiting(number: number, minutes: number, over: Partial<Ticket> = {}): Ticket {
  return aTicket({ number, issuedAt: addMinutes(now, -minutes), ...over });
}

/** The middle of what may come. */
const middle = (queue: Queue, ticket: Ticket) =>
  percentile(forecastOf(queue)?.tickets.get(ticket.id) ?? new Float64Array([Infinity]), 0.5);

describe('what a range counts', () => {
  const busyFor = (minutes: number) => {
    const calledAt = addMinutes(now, -minutes);
    const inService = aTicket({ number: 50, status: 'serving', calledAt, servingAt: calledAt });
    const counters = [aCounter({ ticketId: inService.id })];
    const first = waiting(1, 2);
    return middle(queueOf([inService, first], { counters }), first);
  };

  test('how long a visit has gone on already', () => {
    expect(busyFor(5)).toBeLessThan(busyFor(0));
  });

  test('that a visit far beyond the usual need not end at once', () => {
    expect(busyFor(60)).toBeGreaterThan(5);
  });

  test('a counter on a break, by when it says it is back', () => {
    const first = waiting(1, 2);
    const backIn = (minutes: number) => {
      const backAt = addMinutes(now, minutes);
      const counter = aCounter({ status: 'paused', pausedFor: 'break', backAt });
      return waitOf(queueOf([first], { counters: [counter] }), first);
    };
    expect(backIn(40)?.toMinutes).toBeGreaterThanOrEqual(40);
    expect(backIn(10)?.toMinutes).toBeLessThan(backIn(40)?.fromMinutes ?? 0);
  });

  test('a counter that gave no time, by how long such pauses take; nothing when none is known', () => {
    const first = waiting(1, 2);
    const counters = [aCounter({ status: 'paused', pausedFor: 'fetching', backAt: null })];
    expect(waitOf(queueOf([first], { counters }), first)).toBeNull();
    const pauses: readonly Pause[] = [4, 5, 6, 7].map((minutes, place) => ({
      counterId: spots.counterOne,
      reason: 'fetching',
      from: addMinutes(now, -100 * (place + 1)),
      backAt: null,
      until: addMinutes(now, -100 * (place + 1) + minutes),
    }));
    const known = waitOf(queueOf([first], { counters, past: { ...noPast, pauses } }), first);
    expect(known?.fromMinutes).toBeGreaterThanOrEqual(3);
    expect(known?.toMinutes).toBeLessThanOrEqual(10);
  });

  test('an item that is still on its way, by how long that takes', () => {
    const stagings = history.map((ticket, place) =>
      place % 2 === 0
        ? {
            ...ticket,
            lane: 'pickup' as const,
            readyAt: addMinutes(ticket.issuedAt, 12 + (place % 5)),
          }
        : ticket,
    );
    const parcel = waiting(1, 1, { lane: 'pickup' });
    const wait = waitOf(queueOf([], { tickets: [...stagings, parcel] }), parcel);
    expect(wait?.fromMinutes).toBeGreaterThanOrEqual(9);
    expect(waitOf(queueOf([parcel]), parcel)).toBeNull();
    expect(waitOfLane(queueOf([]), 'pickup')).toBeNull();
  });

  test('a place that is held is not called before, and lets others pass', () => {
    const away = waiting(1, 20, { heldUntil: addMinutes(now, 15) });
    const next = waiting(2, 10);
    expect(middle(queueOf([away, next]), away)).toBeGreaterThanOrEqual(15);
    expect(waitOf(queueOf([away, next]), next)?.fromMinutes).toBeLessThanOrEqual(1);
  });

  test('those who come with more haste, until the desk closes', () => {
    const rush = Array.from({ length: 14 }, (_, place) =>
      aTicket({
        number: 300 + place,
        lane: 'hand-in',
        status: 'cancelled',
        issuedAt: addMinutes(now, -3 * place),
        closedAt: now,
      }),
    );
    const line = Array.from({ length: 6 }, (_, place) => waiting(place + 1, 10 - place));
    const last = line.at(-1) as Ticket;
    const quiet = middle(queueOf(line), last);
    const rushed = queueOf([...rush, ...line]);
    expect(middle(rushed, last)).toBeGreaterThan(quiet + 3);
    expect(middle({ ...rushed, closesAt: now }, last)).toBeLessThan(quiet + 3);
  });

  test('only the counters that serve the lane', () => {
    const onlyHandIn = [aCounter({ id: spots.handInCounter })];
    expect(waitOfLane(queueOf([], { counters: onlyHandIn }), 'enquiry')).toBeNull();
    expect(waitOfLane(queueOf([], { counters: onlyHandIn }), 'hand-in')).not.toBeNull();
    const sentOn = waiting(1, 5, { onlyAtCounterId: spots.counterTwo });
    const there = (status: Counter['status']) => ({
      counters: [aCounter(), aCounter({ id: spots.counterTwo, status, pausedFor: 'other' })],
    });
    expect(waitOf(queueOf([sentOn], there('paused')), sentOn)).toBeNull();
    expect(waitOf(queueOf([sentOn], there('closed')), sentOn)).not.toBeNull();
  });
});
