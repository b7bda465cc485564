import {
  type Announcement,
  addMinutes,
  type Counter,
  type CounterPlace,
  deskHoursAt,
  type Instant,
  instantAtLocalTime,
  type Lane,
  lanes,
  type Queue,
  serviceDayBeginsHours,
  serviceDayOf,
  type Ticket,
  type Venue,
  type WaitRange,
  waitingInOrder,
  waitOfAll,
  waitOfLane,
} from '@homeward/domain';
import { sharedReading } from '../kernel/shared-reading.ts';
import type { Deps, ReadTx } from '../ports.ts';
import { todaysLine } from '../tickets/todays-line.ts';
import { standingAnnouncement } from './standing-announcement.ts';

/** The line as everybody may see it: tickets and counters, no people and no things. */
export interface Board {
  readonly asOf: Instant;
  readonly counters: readonly {
    readonly counter: Counter;
    readonly place: CounterPlace;
    /** The ticket called to or served at this counter. */
    readonly ticket: Ticket | null;
  }[];
  /** The next tickets in the order in which they will be called. */
  readonly next: readonly Ticket[];
  readonly waiting: number;
  readonly openCounters: number;
  readonly wait: WaitRange | null;
  readonly waits: readonly { readonly lane: Lane; readonly wait: WaitRange | null }[];
  /** What is being said to all who wait. */
  readonly announcement: Announcement | null;
  /** When the desk closes today; null while it is closed, or if it never does. */
  readonly closesAt: Instant | null;
  readonly today: { readonly found: number; readonly returned: number; readonly served: number };
}

const mostNext = 12;

type BoardDeps = Pick<Deps, 'store' | 'clock' | 'venue'>;

/**
 * The public board: now serving, next, open counters, the wait, and what today
 * has brought. Every open page asks for it after every event, so they share it.
 */
export function readBoard(deps: BoardDeps) {
  const line = todaysLine(deps);
  return sharedReading(deps, async () => {
    const queue = await line();
    return deps.store.read((tx) => boardOf(deps, tx, queue));
  });
}

async function boardOf(deps: BoardDeps, tx: ReadTx, queue: Queue): Promise<Board> {
  const asOf = deps.clock.now();
  const waiting = waitingInOrder(queue);
  return {
    asOf,
    counters: await nowServing(tx, deps.venue, queue),
    next: waiting.slice(0, mostNext),
    waiting: waiting.length,
    openCounters: queue.counters.filter(({ status }) => status === 'open').length,
    wait: waitOfAll(queue),
    waits: lanes.map((lane) => ({ lane, wait: waitOfLane(queue, lane) })),
    announcement: await standingAnnouncement(tx, asOf),
    closesAt: deskHoursAt(deps.venue, asOf)?.closesAt ?? null,
    today: await today(tx, deps.venue, queue, asOf),
  };
}

async function nowServing(tx: ReadTx, venue: Venue, queue: Queue) {
  const rows: Board['counters'][number][] = [];
  for (const place of venue.counters) {
    const counter = queue.counters.find(({ id }) => id === place.id);
    if (!counter) continue;
    rows.push({ counter, place, ticket: await ticketAt(tx, counter, queue) });
  }
  return rows;
}

/** Usually one of today's; a ticket still served after the night is fetched by itself. */
async function ticketAt(tx: ReadTx, { ticketId }: Counter, queue: Queue): Promise<Ticket | null> {
  if (!ticketId) return null;
  return queue.tickets.find(({ id }) => id === ticketId) ?? tx.tickets.find(ticketId);
}

async function today(tx: ReadTx, venue: Venue, queue: Queue, now: Instant) {
  const day = serviceDayOf(now, venue.timeZone);
  const morning = `${String(serviceDayBeginsHours).padStart(2, '0')}:00`;
  const from = instantAtLocalTime(day, morning, venue.timeZone);
  const to = addMinutes(now, 1);
  return {
    found: await tx.foundItems.countLoggedBetween(from, to),
    returned: await tx.handovers.countBetween(from, to),
    served: queue.tickets.filter(({ status }) => status === 'served').length,
  };
}
