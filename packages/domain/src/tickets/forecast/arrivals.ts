import { lanes } from '../../venue/venue.ts';
import type { Ticket } from '../ticket.ts';
import { timesOf } from './visits.ts';

/** Arrivals of the latest so many minutes tell how many more will come. */
export const arrivalWindowMinutes = 45;

/** Tickets a minute that each lane has been given lately, in the order of `lanes`. */
export function arrivalsPerMinute(tickets: readonly Ticket[], now: number): readonly number[] {
  const arrivals = lanes.map(() => 0);
  for (const ticket of tickets) {
    const { lane, issued } = timesOf(ticket);
    const isRecent = issued <= now && issued > now - arrivalWindowMinutes;
    if (isRecent) arrivals[lane] = (arrivals[lane] as number) + 1;
  }
  return arrivals.map((count) => count / arrivalWindowMinutes);
}
