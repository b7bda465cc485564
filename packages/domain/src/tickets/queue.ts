import type { Counter } from '../counters/counter.ts';
import type { Instant } from '../kernel/instant.ts';
import { onceFor } from '../kernel/once-for.ts';
import { type CounterPlace, type Lane, lanes, type QueueRules } from '../venue/venue.ts';
import { queueOrder } from './choose-next.ts';
import type { DeskPast } from './forecast/desk-past.ts';
import { forecastOf, type Waits } from './forecast/forecast.ts';
import type { Ticket } from './ticket.ts';
import type { Breadths } from './wait-calibration.ts';
import { type Outlook, outlookOf, percentile, rangeOf, type WaitRange } from './wait-range.ts';

/** The line as it stands at one moment: the day's tickets, the counters, and which lanes each counter serves. */
export interface Queue {
  readonly at: Instant;
  readonly rules: QueueRules;
  readonly tickets: readonly Ticket[];
  readonly counters: readonly Counter[];
  readonly places: readonly CounterPlace[];
  /** When nobody joins any more today; null: that is not known, or never. */
  readonly closesAt: Instant | null;
  /** What the desk went through before today. */
  readonly past: DeskPast;
  /** How broad its ranges have to be for 80 % of them to come true. */
  readonly breadths: Breadths;
}

/** Waiting tickets in the order in which they will be called; hundreds ask this of one line. */
export const waitingInOrder: (queue: Queue) => readonly Ticket[] = onceFor((queue: Queue) =>
  queueOrder(
    queue.tickets.filter((ticket) => ticket.status === 'waiting'),
    queue,
  ),
);

/** Waiting tickets that will be called before this one by the counters that serve its lane. */
export function ticketsAhead(queue: Queue, ticket: Ticket): number {
  return placesOf(queue).get(ticket.id) ?? 0;
}

/** For each waiting ticket, how many of those that compete with it come first. */
const placesOf: (queue: Queue) => ReadonlyMap<Ticket['id'], number> = onceFor((queue: Queue) => {
  const rivals = new Map(lanes.map((lane) => [lane, lanesSharedWith(queue, lane)]));
  const passed = new Map(lanes.map((lane) => [lane, 0]));
  const places = new Map<Ticket['id'], number>();
  for (const { id, lane } of waitingInOrder(queue)) {
    places.set(id, passed.get(lane) ?? 0);
    for (const [other, shared] of rivals) {
      if (shared.has(lane)) passed.set(other, (passed.get(other) ?? 0) + 1);
    }
  }
  return places;
});

/** How long this waiting ticket will still wait; null when that cannot be said. */
export function waitOf(queue: Queue, ticket: Ticket): WaitRange | null {
  const outlook = outlookFor(queue, ticket);
  return outlook && rangeOf(outlook, queue.breadths[ticket.lane]);
}

/** What the forecast says of a waiting ticket; null when that cannot be said. */
export function outlookFor(queue: Queue, ticket: Ticket): Outlook | null {
  if (ticket.status !== 'waiting') return null;
  const waits = forecastOf(queue)?.tickets.get(ticket.id);
  return waits ? outlookOf(waits) : null;
}

/**
 * How far a ticket's wait reaches, for closing time: as it is shown, or where
 * the line is too long for that, from when on at the soonest and without an end.
 * Null when nothing can be said.
 */
export function reachOf(queue: Queue, ticket: Ticket): WaitRange | null {
  if (ticket.status !== 'waiting') return null;
  return waitOf(queue, ticket) ?? endless(forecastOf(queue)?.tickets.get(ticket.id));
}

/** The same for somebody who joined the lane now. */
export function reachOfLane(queue: Queue, lane: Lane): WaitRange | null {
  return waitOfLane(queue, lane) ?? endless(forecastOf(queue)?.newcomers[lane]);
}

function endless(waits: Waits | undefined): WaitRange | null {
  return waits ? { fromMinutes: Math.floor(percentile(waits, 0.1)), toMinutes: Infinity } : null;
}

/** How long somebody would wait who joined the lane now; null when that cannot be said. */
export function waitOfLane(queue: Queue, lane: Lane): WaitRange | null {
  const waits = forecastOf(queue)?.newcomers[lane];
  const outlook = waits && outlookOf(waits);
  return outlook ? rangeOf(outlook, queue.breadths[lane]) : null;
}

/** How long somebody would wait who joined now, in the lane that most have joined of late; null when that cannot be said. */
export function waitOfAll(queue: Queue): WaitRange | null {
  const arrivals = forecastOf(queue)?.arrivalsPerMinute ?? [];
  const often = (lane: Lane) => arrivals[lanes.indexOf(lane)] ?? 0;
  const byUse = [...lanes].sort((a, b) => often(b) - often(a));
  for (const lane of byUse) {
    const wait = waitOfLane(queue, lane);
    if (wait) return wait;
  }
  return null;
}

/**
 * Lanes whose tickets compete with this one: those its open counters serve
 * too, or while none is open, those any of its counters would serve.
 */
function lanesSharedWith(queue: Queue, lane: Lane): ReadonlySet<Lane> {
  const open = openPlaces(queue, lane);
  const serving = open.length > 0 ? open : queue.places.filter(({ lanes }) => lanes.includes(lane));
  return new Set([lane, ...serving.flatMap(({ lanes }) => lanes)]);
}

function openPlaces(queue: Queue, lane: Lane): readonly CounterPlace[] {
  const open = new Set(
    queue.counters.filter(({ status }) => status === 'open').map((counter) => counter.id),
  );
  return queue.places.filter((place) => open.has(place.id) && place.lanes.includes(lane));
}
