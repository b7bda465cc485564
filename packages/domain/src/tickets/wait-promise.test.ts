import { aCounter, aTicket, aVenue, idOf, spots } from '@homeward/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TicketId, WaitPromiseId } from '../kernel/brand.ts';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import { lanes } from '../venue/venue.ts';
import { noPast } from './forecast/desk-past.ts';
import type { Queue } from './queue.ts';
import type { Ticket } from './ticket.ts';
import { breadthsOf, promisesRemembered, startingBreadths } from './wait-calibration.ts';
import {
  endPromise,
  isNews,
  newPromises,
  promiseAfter,
  voidPromise,
  type WaitPromise,
} from './wait-promise.ts';
import { rangeOf } from './wait-range.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;
const venue = aVenue();

function aPromise(over: Partial<WaitPromise> = {}): WaitPromise {
  return {
    id: idOf<WaitPromiseId>(1),
    version: 1,
    ticketId: idOf<TicketId>(1, '70000000'),
    lane: 'enquiry',
    fromMinutes: 5,
    toMinutes: 12,
    middle: 8,
    reachBelow: 3,
    reachAbove: 4,
    shownAt: at,
    isFirst: true,
    outcome: 'open',
    endedAt: null,
    ...over,
  };
}

const history = Array.from({ length: 20 }, (_, place) => {
  const closedAt = addMinutes(at, -100 - 6 * place);
  const calledAt = addMinutes(closedAt, -3 - (place % 4));
  const times = { issuedAt: addMinutes(at, -300), calledAt, servingAt: calledAt, closedAt };
  return aTicket({ number: 100 + place, status: 'served', counterId: spots.counterOne, ...times });
});

function queueAt(minutes: number, tickets: readonly Ticket[]): Queue {
  return {
    at: addMinutes(at, minutes),
    rules: venue.queue,
    tickets: [...history, ...tickets],
    counters: [aCounter()],
    places: venue.counters,
    closesAt: null,
    past: noPast,
    breadths: startingBreadths,
  };
}

describe('what came true', () => {
  test.each([
    [4, 'early'],
    [5, 'inside'],
    [12, 'inside'],
    [12.1, 'late'],
  ] as const)('called after %s of 5 to 12 minutes: %s', (minutes, outcome) => {
    const ended = endPromise(aPromise(), addMinutes(at, minutes));
    expect(ended).toMatchObject({ outcome, endedAt: addMinutes(at, minutes) });
  });

  test('a call from before the range was shown, by a clock set back, tells nothing', () => {
    expect(endPromise(aPromise(), addMinutes(at, -1)).outcome).toBe('void');
  });

  test('who goes before the range has passed breaks no promise; who goes after it was let down', () => {
    expect(voidPromise(aPromise(), addMinutes(at, 12)).outcome).toBe('void');
    expect(voidPromise(aPromise(), addMinutes(at, 13)).outcome).toBe('late');
  });

  test('a held place, another lane or a ticket given back ends a promise; time alone does not', () => {
    const ticket = aTicket({ issuedAt: at });
    const after = (over: Partial<Ticket>) =>
      promiseAfter(aPromise(), { ...ticket, ...over }, addMinutes(at, 6)).outcome;
    expect(after({})).toBe('open');
    expect(after({ status: 'called' })).toBe('inside');
    expect(after({ heldUntil: addMinutes(at, 20) })).toBe('void');
    expect(after({ lane: 'pickup' })).toBe('void');
    expect(after({ status: 'cancelled' })).toBe('void');
  });
});

describe('what counts as said', () => {
  test('a range that only counts down with the clock is no news', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), (passed) => {
        const wait = { fromMinutes: 5 - passed, toMinutes: 12 - passed };
        expect(isNews(aPromise(), wait, addMinutes(at, passed))).toBe(false);
      }),
    );
  });

  test('an end that moves by two minutes is', () => {
    const isNewsLater = (fromMinutes: number, toMinutes: number) =>
      isNews(aPromise(), { fromMinutes, toMinutes }, addMinutes(at, 1));
    expect(isNewsLater(4, 12)).toBe(false);
    expect(isNewsLater(4, 13)).toBe(true);
    expect(isNewsLater(2, 11)).toBe(true);
  });

  test('each waiting ticket gets one promise, and no second one while nothing changes', () => {
    const line = [1, 2, 3].map((number) => aTicket({ number, issuedAt: addMinutes(at, -number) }));
    const held = aTicket({ number: 4, issuedAt: at, heldUntil: addMinutes(at, 20) });
    const said = newPromises(queueAt(0, [...line, held]), new Map());
    expect(said.map(({ ticketId }) => ticketId)).toEqual(line.map(({ id }) => id));
    expect(said.every(({ isFirst, outcome }) => isFirst && outcome === 'open')).toBe(true);
    const latest = new Map(said.map((each) => [each.ticketId, each]));
    expect(newPromises(queueAt(0, [...line, held]), latest)).toEqual([]);
  });

  test('two who look at the same moment name the same promise', () => {
    const line = [aTicket({ issuedAt: at })];
    const ids = () => newPromises(queueAt(1, line), new Map()).map(({ id }) => id);
    expect(ids()).toEqual(ids());
  });

  test('after a hold a new promise is made, which is not the first', () => {
    const ticket = aTicket({ issuedAt: addMinutes(at, -9) });
    const before = voidPromise(aPromise({ ticketId: ticket.id }), at);
    const [again] = newPromises(queueAt(0, [ticket]), new Map([[ticket.id, before]]));
    expect(again).toMatchObject({ isFirst: false, shownAt: at });
  });
});

describe('how broad ranges have to be', () => {
  /** A promise around 20 minutes, foreseen to reach two minutes to either side, that ended after so many. */
  const ended = (minutes: number, over: Partial<WaitPromise> = {}) => {
    const foreseen = { middle: 20, reachBelow: 2, reachAbove: 2, fromMinutes: 18, toMinutes: 22 };
    return endPromise(aPromise({ ...foreseen, ...over }), addMinutes(at, minutes));
  };
  const times = (count: number, minutes: number) =>
    Array.from({ length: count }, () => ended(minutes));

  test('begins about as foreseen, and open or void promises change nothing', () => {
    expect(breadthsOf([])).toEqual(startingBreadths);
    expect(startingBreadths.pickup.above).toBeGreaterThan(0.9);
    expect(startingBreadths.pickup.above).toBeLessThan(1.2);
    const uncounted = [aPromise(), voidPromise(aPromise(), addMinutes(at, 3))];
    expect(breadthsOf(uncounted)).toEqual(startingBreadths);
  });

  test('the end that is missed moves out, the other one in; each lane by itself', () => {
    const { enquiry, pickup } = breadthsOf(times(60, 26));
    expect(enquiry.above).toBeGreaterThanOrEqual(2.5);
    expect(enquiry.below).toBeLessThan(startingBreadths.enquiry.below);
    expect(pickup).toEqual(startingBreadths.pickup);
  });

  test('a few promises upset nothing, and later ones of a ticket less than its first', () => {
    expect(breadthsOf(times(2, 60)).enquiry.above).toBeLessThan(2);
    const later = times(8, 26).map((each) => ({ ...each, isFirst: false }));
    expect(breadthsOf(later).enquiry.above).toBeLessThan(breadthsOf(times(8, 26)).enquiry.above);
  });

  test('the order in which they are told does not matter, and there are bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 60 }), (minutes) => {
        const story = minutes.map((each) => ended(each));
        const breadths = breadthsOf(story);
        expect(breadthsOf([...story].reverse())).toEqual(breadths);
        for (const lane of lanes) {
          for (const breadth of Object.values(breadths[lane])) {
            expect(breadth).toBeGreaterThanOrEqual(0.2);
            expect(breadth).toBeLessThanOrEqual(5);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('of a forecast that is far too narrow, or far too broad, eight in ten come true in the end', () => {
    for (const spread of [8, 1]) {
      let story: WaitPromise[] = [];
      let inside = 0;
      for (let number = 0; number < 1200; number += 1) {
        const foreseen = { middle: 20, reachBelow: 2, reachAbove: 2 };
        const range = rangeOf(foreseen, breadthsOf(story).enquiry);
        // True waits spread evenly to both sides, in an order without pattern.
        const wait = 20 + 2 * spread * (((number * 0.618_033_988_75) % 1) - 0.5);
        const promise = ended(wait, range);
        if (number >= 200 && promise.outcome === 'inside') inside += 1;
        story = [...story.slice(1 - promisesRemembered), promise];
      }
      expect(inside / 1000).toBeGreaterThanOrEqual(0.8);
      if (spread > 1) expect(inside / 1000).toBeLessThan(0.9);
    }
  });
});
