import type { Counter } from '../../counters/counter.ts';
import { type CounterPlace, lanes } from '../../venue/venue.ts';
import { onlyCounterOf } from '../choose-next.ts';
import { isHeld } from '../hold-place.ts';
import type { Queue } from '../queue.ts';
import type { Ticket } from '../ticket.ts';
import { arrivalsPerMinute } from './arrivals.ts';
import type { Habits } from './habits.ts';
import { returnsIn } from './pause-habits.ts';
import { type Rest, restsToCome } from './rests.ts';
import { type Spread, shareBelow } from './spread.ts';
import { laneNumber, minutesSince1970, timesOf } from './visits.ts';

/** Any counter that serves the lane may call. */
export const anywhere = -1;
/** The only counter that may call is one that calls nobody. */
export const nowhere = -2;

/** Somebody who waits, or who would if they joined now; times in minutes from now. */
export interface Waiter {
  /** Null for somebody who only would. */
  readonly ticket: Ticket | null;
  readonly issued: number;
  /** Since when it may be called, as far as that is known. */
  readonly callable: number;
  /** What its item's way to the counter depends on; null: nothing to wait for. */
  readonly staging: Begun | null;
  /** The place in `servers` of the only counter that may call it. */
  readonly onlyAt: number;
}

/** Something that takes a while, of which some has passed already. */
export interface Begun {
  readonly spread: Spread;
  readonly elapsed: number;
  readonly below: number;
}

/** A counter that calls, now or later. */
export interface Server {
  readonly lanes: readonly number[];
  /** What is under way there. */
  readonly visit: Begun | null;
  /** In how many minutes it is back from a pause, for a draw; null: it is there. */
  readonly returnsIn: ((share: number) => number) | null;
  /** When it may rest, for each of the days it may go by. */
  readonly rests: readonly (readonly Rest[])[];
}

/** The line as numbers, ready to be played forward. */
export interface Line {
  readonly habits: Habits;
  readonly targets: readonly number[];
  readonly servers: readonly Server[];
  /** Each lane's people in the order of their tickets; the last of each would join now. */
  readonly waiters: readonly (readonly Waiter[])[];
  readonly arrivalsPerMinute: readonly number[];
  /** How many earlier days' rests there are to go by. */
  readonly restDays: number;
  /** In how many minutes nobody joins any more. */
  readonly closesIn: number;
}

/** Read the line off a queue. */
export function lineOf(queue: Queue, habits: Habits): Line {
  const now = minutesSince1970(queue.at);
  const visited = queue.past.tickets.flatMap((ticket) => timesOf(ticket).called ?? []);
  const restDays = restsToCome(queue.past.pauses, visited, now);
  const calling = queue.places.flatMap((place) => {
    const counter = queue.counters.find(({ id }) => id === place.id);
    const rests = restDays.map((day) => day.get(place.id) ?? []);
    const server = counter && serverAt(queue, place, counter, habits, rests);
    return server ? [{ id: place.id, server }] : [];
  });
  const placeOf = (ticket: Ticket) => {
    const only = onlyCounterOf(ticket, queue.counters);
    if (only === null) return anywhere;
    const place = calling.findIndex(({ id }) => id === only);
    return place < 0 ? nowhere : place;
  };
  return {
    habits,
    targets: lanes.map((lane) => queue.rules.targetMinutes[lane]),
    servers: calling.map(({ server }) => server),
    waiters: lanes.map((lane) => [
      ...queue.tickets
        .filter((ticket) => ticket.status === 'waiting' && ticket.lane === lane)
        .sort(byTicket)
        .map((ticket) => waiterOf(queue, ticket, habits, placeOf(ticket))),
      newcomer(laneNumber(lane), habits),
    ]),
    arrivalsPerMinute: arrivalsPerMinute(queue.tickets, now),
    restDays: restDays.length,
    closesIn: queue.closesAt ? minutesSince1970(queue.closesAt) - now : Infinity,
  };
}

function waiterOf(queue: Queue, ticket: Ticket, habits: Habits, onlyAt: number): Waiter {
  const now = minutesSince1970(queue.at);
  const { issued, ready, lane } = timesOf(ticket);
  const isUnready = ticket.lane === 'pickup' && ready === null;
  const heldUntil = isHeld(ticket, queue.at) && ticket.heldUntil;
  return {
    ticket,
    issued: issued - now,
    callable: heldUntil ? minutesSince1970(heldUntil) - now : Math.min(0, issued - now),
    staging: isUnready ? stagingOf(lane, habits, now - issued) : null,
    onlyAt: isUnready && !habits.byLane[lane]?.staging ? nowhere : onlyAt,
  };
}

/** Whoever would join the lane now. */
function newcomer(lane: number, habits: Habits): Waiter {
  const isUnready = lanes[lane] === 'pickup';
  const staging = isUnready ? stagingOf(lane, habits, 0) : null;
  const onlyAt = isUnready && !staging ? nowhere : anywhere;
  return { ticket: null, issued: 0, callable: 0, staging, onlyAt };
}

function stagingOf(lane: number, habits: Habits, elapsed: number): Begun | null {
  const spread = habits.byLane[lane]?.staging;
  return spread ? begun(spread, elapsed) : null;
}

function begun(spread: Spread, elapsed: number): Begun {
  return { spread, elapsed, below: shareBelow(spread, elapsed) };
}

/** A counter that will call somebody, as far as anybody can tell; null: it is closed, or nobody knows when it is back. */
function serverAt(
  queue: Queue,
  place: CounterPlace,
  counter: Counter,
  habits: Habits,
  rests: Server['rests'],
): Server | null {
  const served = place.lanes.map(laneNumber);
  if (counter.status === 'closed') return null;
  if (counter.status === 'paused') {
    const back = returnsIn(counter, queue.at, habits.pauses);
    return back && { lanes: served, visit: null, returnsIn: back, rests };
  }
  return { lanes: served, visit: visitAt(queue, counter, habits), returnsIn: null, rests };
}

/** The visit at a counter. Of a ticket from before today only its being there is known. */
function visitAt(queue: Queue, { ticketId }: Counter, habits: Habits): Begun | null {
  if (!ticketId) return null;
  const ticket = queue.tickets.find(({ id }) => id === ticketId);
  const { lane, called, serving } = ticket
    ? timesOf(ticket)
    : { lane: laneNumber('enquiry'), called: null, serving: null };
  const now = minutesSince1970(queue.at);
  const { taken, served } = habits.byLane[lane] ?? { taken: null, served: null };
  if (serving !== null && served) return begun(served, now - serving);
  return taken && begun(taken, called === null ? 0 : now - called);
}

function byTicket(a: Ticket, b: Ticket): number {
  return a.issuedAt < b.issuedAt ? -1 : a.issuedAt > b.issuedAt ? 1 : a.number - b.number;
}
