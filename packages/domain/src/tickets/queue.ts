import type { Counter } from '../counters/counter.ts';
import { type Instant, minutesBetween } from '../kernel/instant.ts';
import { onceFor } from '../kernel/once-for.ts';
import type { CounterPlace, Lane, QueueRules } from '../venue/venue.ts';
import { queueOrder } from './choose-next.ts';
import type { Ticket } from './ticket.ts';
import { type WaitRange, waitRange } from './wait-range.ts';

/** The line as it stands at one moment: the day's tickets, the counters, and which lanes each counter serves. */
export interface Queue {
  readonly at: Instant;
  readonly rules: QueueRules;
  readonly tickets: readonly Ticket[];
  readonly counters: readonly Counter[];
  readonly places: readonly CounterPlace[];
}

/** Waiting tickets in the order in which they will be called; hundreds ask this of one line. */
export const waitingInOrder: (queue: Queue) => readonly Ticket[] = onceFor((queue: Queue) =>
  queueOrder(
    queue.tickets.filter((ticket) => ticket.status === 'waiting'),
    queue,
  ),
);

/** Minutes each of the day's services took, in the order in which they ended. */
export const serviceMinutes: (tickets: readonly Ticket[]) => readonly number[] = onceFor(
  (tickets: readonly Ticket[]) =>
    tickets
      .flatMap(({ status, servingAt, closedAt }) =>
        status === 'served' && servingAt && closedAt ? [{ servingAt, closedAt }] : [],
      )
      .sort((a, b) => (a.closedAt < b.closedAt ? -1 : a.closedAt > b.closedAt ? 1 : 0))
      .map(({ servingAt, closedAt }) => minutesBetween(servingAt, closedAt)),
);

/** Waiting tickets that will be called before this one by the counters that serve its lane. */
export function ticketsAhead(queue: Queue, ticket: Ticket): number {
  const rivals = lanesSharedWith(queue, ticket.lane);
  const line = waitingInOrder(queue).filter((other) => rivals.has(other.lane));
  const position = line.findIndex((other) => other.id === ticket.id);
  return position === -1 ? 0 : position;
}

/** How long this waiting ticket will still wait; null when that cannot be said. */
export function waitOf(queue: Queue, ticket: Ticket): WaitRange | null {
  if (ticket.status !== 'waiting') return null;
  return rangeFor(queue, ticket.lane, ticketsAhead(queue, ticket));
}

/** How long somebody would wait who joined the lane now; null when that cannot be said. */
export function waitOfLane(queue: Queue, lane: Lane): WaitRange | null {
  const rivals = lanesSharedWith(queue, lane);
  return rangeFor(
    queue,
    lane,
    waitingInOrder(queue).filter((ticket) => rivals.has(ticket.lane)).length,
  );
}

/** How long somebody would wait who joined now, whatever the lane; null when that cannot be said. */
export function waitOfAll(queue: Queue): WaitRange | null {
  return waitRange({
    ahead: waitingInOrder(queue).length,
    openCounters: queue.counters.filter((counter) => counter.status === 'open').length,
    recentServiceMinutes: serviceMinutes(queue.tickets),
  });
}

function rangeFor(queue: Queue, lane: Lane, ahead: number): WaitRange | null {
  return waitRange({
    ahead,
    openCounters: openPlaces(queue, lane).length,
    recentServiceMinutes: serviceMinutes(queue.tickets),
  });
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
