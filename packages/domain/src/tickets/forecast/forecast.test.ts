import { aCounter, aTicket, aVenue, spots } from '@homeward/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMinutes, type Instant, minutesBetween } from '../../kernel/instant.ts';
import { type Lane, lanes } from '../../venue/venue.ts';
import { chooseNext } from '../choose-next.ts';
import { type Queue, waitOf, waitOfAll, waitOfLane } from '../queue.ts';
import type { Ticket } from '../ticket.ts';
import { startingBreadths } from '../wait-calibration.ts';
import { percentile } from '../wait-range.ts';
import { noPast } from './desk-past.ts';
import { runs } from './draws.ts';
import { forecastOf } from './forecast.ts';
import { habitsOf } from './habits.ts';
import { lineOf } from './line.ts';
import { playLine } from './play-line.ts';

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

const someLine = fc
  .uniqueArray(fc.integer({ min: 0, max: 5 * 60 }), { maxLength: 12 })
  .chain((seconds) =>
    fc.tuple(
      ...seconds.map((second, place) =>
        fc
          .record({ lane: fc.constantFrom(...lanes), isHeld: fc.boolean() })
          .map(({ lane, isHeld }) =>
            waiting(place + 1, 50 + second / 60, {
              lane,
              readyAt: addMinutes(now, -40),
              heldUntil: isHeld ? addMinutes(now, 17) : null,
            }),
          ),
      ),
    ),
  );

/** Who is called when in one run, in that order. */
function callsOf(queue: Queue, run: number) {
  const habits = habitsOf(queue.past, queue.tickets);
  if (!habits) throw new Error('Nothing is known.');
  const line = lineOf(queue, habits);
  return playLine(line)
    .flatMap((calls, lane) =>
      (line.waiters[lane] ?? []).flatMap(({ ticket }, place) =>
        ticket ? [{ ticket, minutes: calls[place * runs + run] ?? Infinity }] : [],
      ),
    )
    .sort((a, b) => a.minutes - b.minutes);
}

/** The middle of what may come. */
const middle = (queue: Queue, ticket: Ticket) =>
  percentile(forecastOf(queue)?.tickets.get(ticket.id) ?? new Float64Array([Infinity]), 0.5);

describe('what may come', () => {
  test('every call, in every run, is the one the desk would make at that moment', () => {
    fc.assert(
      fc.property(someLine, fc.constantFrom(0, 37, runs - 1), (people, run) => {
        const queue = queueOf(people);
        let left: readonly Ticket[] = people;
        for (const { ticket, minutes } of callsOf(queue, run)) {
          const moment = { at: addMinutes(now, minutes), rules: venue.queue };
          const place = { id: spots.counterOne, lanes };
          expect(chooseNext(left, place, moment)?.ticket.id).toBe(ticket.id);
          left = left.filter(({ id }) => id !== ticket.id);
        }
        expect(left).toEqual([]);
      }),
    );
  });

  test('is the same for the same line, whoever asks', () => {
    const line = [waiting(1, 5), waiting(2, 3, { lane: 'hand-in' })];
    const [one, other] = [queueOf(line), queueOf(line)];
    expect(forecastOf(one)?.tickets).toEqual(forecastOf(other)?.tickets);
    expect(forecastOf(one)).toBe(forecastOf(one));
  });

  test('one more ahead in the same lane never shortens a wait', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 }), (people) => {
        const line = Array.from({ length: people }, (_, place) => waiting(place + 2, 30 - place));
        const last = waiting(90, 1);
        const shorter = waitOf(queueOf([...line, last]), last);
        const longer = waitOf(queueOf([waiting(1, 40), ...line, last]), last);
        expect(longer?.fromMinutes).toBeGreaterThanOrEqual(shorter?.fromMinutes ?? 0);
        expect(longer?.toMinutes).toBeGreaterThanOrEqual(shorter?.toMinutes ?? 0);
      }),
      { numRuns: 30 },
    );
  });

  test('one more open counter never lengthens a wait', () => {
    fc.assert(
      fc.property(someLine, fc.constantFrom(...lanes), (line, lane) => {
        const last = waiting(90, 1, { lane, readyAt: now });
        const one = queueOf([...line, last]);
        const two = { ...one, counters: [aCounter(), aCounter({ id: spots.counterTwo })] };
        expect(middle(two, last)).toBeLessThanOrEqual(middle(one, last) + 1);
      }),
      { numRuns: 40 },
    );
  });

  test('whoever joins now waits as long as whoever has just joined', () => {
    fc.assert(
      fc.property(someLine, fc.constantFrom<Lane>('enquiry', 'hand-in'), (line, lane) => {
        const late = waiting(99, 0, { lane });
        const after = waitOf(queueOf([...line, late]), late);
        const before = waitOfLane(queueOf(line), lane);
        // The newcomer is an arrival too, and is counted among those who may follow.
        expect(Math.abs((after?.toMinutes ?? 0) - (before?.toMinutes ?? 0))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 40 },
    );
  });
});

describe("when it can't be said", () => {
  const first = waiting(1, 2);

  test('no counter is open and none will be', () => {
    expect(
      waitOf(queueOf([first], { counters: [aCounter({ status: 'closed' })] }), first),
    ).toBeNull();
    expect(waitOfAll(queueOf([first], { counters: [] }))).toBeNull();
  });

  test('the desk has hardly any past; that of earlier days is enough', () => {
    const nothing = queueOf([], { tickets: [...history.slice(0, 2), first] });
    expect(waitOf(nothing, first)).toBeNull();
    const yesterday = history.map((ticket) => ({ ...ticket, serviceDay: '2026-06-02' }));
    const morning = { ...nothing, tickets: [first], past: { ...noPast, tickets: yesterday } };
    expect(waitOf(morning, first)).not.toBeNull();
  });

  test('a ticket that no longer waits', () => {
    const called = waiting(2, 3, { status: 'called', calledAt: now });
    expect(waitOf(queueOf([called]), called)).toBeNull();
  });

  test('otherwise it is whole minutes, and never a single one', () => {
    fc.assert(
      fc.property(someLine, (line) => {
        const queue = queueOf(line);
        for (const ticket of line) {
          const wait = waitOf(queue, ticket);
          expect(wait).not.toBeNull();
          expect(Number.isInteger(wait?.fromMinutes) && Number.isInteger(wait?.toMinutes)).toBe(
            true,
          );
          expect(wait?.toMinutes).toBeGreaterThan(wait?.fromMinutes ?? 0);
          expect(minutesBetween(now, queue.at)).toBe(0);
        }
        expect(waitOfAll(queue)).not.toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});
