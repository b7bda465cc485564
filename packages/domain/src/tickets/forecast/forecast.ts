import type { TicketId } from '../../kernel/brand.ts';
import { onceFor } from '../../kernel/once-for.ts';
import { type Lane, lanes } from '../../venue/venue.ts';
import type { Queue } from '../queue.ts';
import { runs } from './draws.ts';
import { habitsOf } from './habits.ts';
import { lineOf, nowhere } from './line.ts';
import { playLine } from './play-line.ts';

/** Minutes until the call in each run, the shortest first; Infinity where it did not come before the desk closes. */
export type Waits = Float64Array;

/** What may come of a line: one forecast speaks for everybody in it. */
export interface Forecast {
  /** Without those whom nobody can call, as far as anybody knows. */
  readonly tickets: ReadonlyMap<TicketId, Waits>;
  /** For whoever joined a lane now. */
  readonly newcomers: Readonly<Partial<Record<Lane, Waits>>>;
  /** How often each lane was joined of late, for those of whom the lane isn't known. */
  readonly arrivalsPerMinute: readonly number[];
}

/**
 * Play the line forward a hundred times with the rule by which tickets are
 * called and the habits of this desk: visits, staging, pauses, arrivals with
 * more haste. Null when nothing can be said: nobody calls and nobody knows who
 * will, or the desk has hardly any past. Asked by everybody, worked out once.
 *
 * Source: simulation from the present state, as Whitt, "Predicting queueing
 * delays", Management Science 45(6), 1999, recommends where formulas end:
 * people ahead, elapsed services, kinds of visitors and of servers.
 */
export const forecastOf: (queue: Queue) => Forecast | null = onceFor((queue: Queue) => {
  const habits = habitsOf(queue.past, queue.tickets);
  if (!habits) return null;
  const line = lineOf(queue, habits);
  if (line.servers.length === 0) return null;
  const calls = playLine(line);
  const tickets = new Map<TicketId, Waits>();
  const newcomers: Partial<Record<Lane, Waits>> = {};
  line.waiters.forEach((waiters, lane) => {
    if (!line.servers.some((server) => server.lanes.includes(lane))) return;
    waiters.forEach(({ ticket, onlyAt }, place) => {
      if (onlyAt === nowhere) return;
      const waits = (calls[lane] as Float64Array).slice(place * runs, (place + 1) * runs).sort();
      if (ticket) tickets.set(ticket.id, waits);
      else newcomers[lanes[lane] as Lane] = waits;
    });
  });
  return { tickets, newcomers, arrivalsPerMinute: line.arrivalsPerMinute };
});
