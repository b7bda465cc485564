import { fail, type Instant, ok, type Ticket, type TicketId } from '@homeward/domain';
import { sharedReading } from '../kernel/shared-reading.ts';
import type { Deps } from '../ports.ts';
import { loadQueue } from './load-queue.ts';
import { type PlaceInLine, placeInLine } from './place-in-line.ts';

/** Where a finder's place in line stands; without a place it is over, and the ticket says how. */
export interface HandIn {
  readonly asOf: Instant;
  readonly ticket: Ticket;
  readonly place: PlaceInLine | null;
}

/** Today's place in line of somebody who brings a thing. Yesterday's line is over. */
export function readHandIn(deps: Pick<Deps, 'store' | 'clock' | 'venue'>) {
  const todaysLine = sharedReading(deps, () => deps.store.read((tx) => loadQueue(deps, tx)));
  return async ({ id }: { readonly id: TicketId }) => {
    const line = await todaysLine();
    const ticket = line.tickets.find((each) => each.id === id && each.keyHash !== null);
    if (!ticket) return fail('ticket.not-found');
    const place = placeInLine(deps.venue, line, [ticket]);
    return ok<HandIn>({ asOf: deps.clock.now(), ticket, place });
  };
}
