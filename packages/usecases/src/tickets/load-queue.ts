import { deskHoursAt, noPast, type Queue, serviceDayOf, startingBreadths } from '@homeward/domain';
import type { Deps, ReadTx } from '../ports.ts';

/** Today's line as it stands. */
export async function loadQueue(
  { clock, venue }: Pick<Deps, 'clock' | 'venue'>,
  tx: Pick<ReadTx, 'tickets' | 'counters'>,
): Promise<Queue> {
  const at = clock.now();
  const serviceDay = serviceDayOf(at, venue.timeZone);
  return {
    at,
    rules: venue.queue,
    tickets: await tx.tickets.listDay(serviceDay),
    counters: await tx.counters.list(),
    places: venue.counters,
    closesAt: deskHoursAt(venue, at)?.closesAt ?? null,
    past: noPast,
    breadths: startingBreadths,
  };
}
