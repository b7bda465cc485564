import {
  deskHoursAt,
  isAlwaysOpen,
  isLive,
  lineDaysOf,
  type Queue,
  serviceDayOf,
  type Ticket,
} from '@homeward/domain';
import type { Deps, ReadTx } from '../ports.ts';
import { deskMemoryOf } from './desk-memory.ts';

/** What a look at the line needs of the house. */
export type QueueDeps = Pick<Deps, 'store' | 'clock' | 'venue'>;
/** What it reads. */
export type QueueTx = Pick<ReadTx, 'tickets' | 'counters' | 'events' | 'waitPromises'>;

/** Today's line as it stands; enough to call somebody, not to say how long anybody will wait. */
export async function loadLine(
  { clock, venue }: Pick<Deps, 'clock' | 'venue'>,
  tx: Pick<ReadTx, 'tickets' | 'counters'>,
): Promise<Omit<Queue, 'past' | 'breadths'>> {
  const at = clock.now();
  return {
    at,
    rules: venue.queue,
    tickets: await ticketsInLine(tx, lineDaysOf(venue, at)),
    counters: await tx.counters.list(),
    places: venue.counters,
    closesAt: deskHoursAt(venue, at)?.closesAt ?? (isAlwaysOpen(venue) ? null : at),
  };
}

/** All of today's tickets, and of the day before those who still wait or are served. */
async function ticketsInLine(
  tx: Pick<ReadTx, 'tickets'>,
  days: readonly string[],
): Promise<readonly Ticket[]> {
  const byDay: (readonly Ticket[])[] = [];
  for (const day of days) byDay.push(await tx.tickets.listDay(day));
  const today = byDay.pop() ?? [];
  return byDay.length === 0 ? today : [...byDay.flat().filter(isLive), ...today];
}

/** Today's line with what earlier days and kept promises say about its waits. */
export async function loadQueue(deps: QueueDeps, tx: QueueTx): Promise<Queue> {
  const line = await loadLine(deps, tx);
  const { at, counters } = line;
  const serviceDay = serviceDayOf(at, deps.venue.timeZone);
  const memory = deskMemoryOf(deps.store);
  return {
    ...line,
    past: await memory.past(tx, { at, serviceDay, counters }),
    breadths: await memory.breadths(tx, at),
  };
}
