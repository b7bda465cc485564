import { fail, type Instant, ok, type Ticket, type TicketId } from '@homeward/domain';
import type { Deps } from '../ports.ts';
import { type PlaceInLine, placeInLine } from './place-in-line.ts';
import { todaysLine } from './todays-line.ts';

/** Where a finder's place in line stands; without a place it is over, and the ticket says how. */
export interface HandIn {
  readonly asOf: Instant;
  readonly ticket: Ticket;
  readonly place: PlaceInLine | null;
}

/** Today's place in line of somebody who brings a thing. Yesterday's line is over. */
export function readHandIn(deps: Pick<Deps, 'store' | 'clock' | 'venue'>) {
  const todays = todaysLine(deps);
  return async ({ id }: { readonly id: TicketId }) => {
    const line = await todays();
    const ticket = line.tickets.find((each) => each.id === id && each.keyHash !== null);
    if (!ticket) return fail('ticket.not-found');
    const place = placeInLine(deps.venue, line, [ticket]);
    return ok<HandIn>({ asOf: deps.clock.now(), ticket, place });
  };
}
