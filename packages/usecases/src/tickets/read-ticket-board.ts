import {
  type Announcement,
  type Choice,
  type CounterId,
  chooseNext,
  closingOutlook,
  deskHoursAt,
  type Instant,
  type Lane,
  lanes,
  type Queue,
  reachOf,
  type TicketId,
  type TicketStatus,
  type WaitRange,
  waitingInOrder,
  waitOfLane,
} from '@homeward/domain';
import { type CounterFile, counterFilesOf } from '../counters/counter-file.ts';
import { standingAnnouncement } from '../counters/standing-announcement.ts';
import { sharedReading } from '../kernel/shared-reading.ts';
import type { Deps, ReadTx } from '../ports.ts';
import { type HitRates, hitRates } from './hit-rates.ts';
import { type TicketFile, ticketFilesOf } from './ticket-file.ts';
import { todaysLine } from './todays-line.ts';

/** Today's line as the desk works it. */
export interface TicketBoard {
  readonly asOf: Instant;
  /** In the order in which they will be called. */
  readonly waiting: readonly TicketFile[];
  readonly called: readonly TicketFile[];
  readonly serving: readonly TicketFile[];
  /** Newest first, for the way back. */
  readonly missed: readonly TicketFile[];
  readonly counters: readonly CounterFile[];
  readonly waits: readonly { readonly lane: Lane; readonly wait: WaitRange | null }[];
  /** Whom each open counter would call now, and why. */
  readonly choices: readonly { readonly counterId: CounterId; readonly choice: Choice }[];
  /** What is being said to all who wait. */
  readonly announcement: Announcement | null;
  /** Waiting tickets that may not be served before the desk closes. */
  readonly atRisk: readonly TicketId[];
  readonly closesAt: Instant | null;
  /** How well the waits that are shown come true. */
  readonly hitRates: HitRates;
}

/**
 * The tickets of today with what to fetch for them, the counters, and the waits
 * to expect. All tablets ask for it after every event, so they share it.
 */
export function readTicketBoard(deps: Pick<Deps, 'store' | 'clock' | 'venue'>) {
  const line = todaysLine(deps);
  return sharedReading(deps, async () => {
    const today = await line();
    return deps.store.read(async (tx): Promise<TicketBoard> => {
      const queue = await withStragglers(tx, today);
      const waiting = waitingInOrder(queue);
      const others = queue.tickets.filter(({ status }) => status !== 'waiting' && isShown(status));
      const files = await ticketFilesOf(tx, queue, [...waiting, ...others]);
      const by = (status: TicketStatus) => files.filter(({ ticket }) => ticket.status === status);
      return {
        asOf: deps.clock.now(),
        waiting: by('waiting'),
        called: by('called'),
        serving: by('serving'),
        missed: by('no-show').sort(newestFirst),
        counters: await counterFilesOf(tx, deps.venue, queue.counters),
        waits: lanes.map((lane) => ({ lane, wait: waitOfLane(queue, lane) })),
        choices: choicesOf(queue),
        announcement: await standingAnnouncement(tx, queue.at),
        atRisk: waiting
          .filter(
            (each) => closingOutlook(deps.venue, queue.at, reachOf(queue, each)) !== 'in-time',
          )
          .map(({ id }) => id),
        closesAt: deskHoursAt(deps.venue, queue.at)?.closesAt ?? null,
        hitRates: await hitRates(tx, deps.venue, queue.at),
      };
    });
  });
}

/** What "call next" would do at each counter that is open. */
function choicesOf(queue: Queue): TicketBoard['choices'] {
  const waiting = waitingInOrder(queue);
  return queue.places.flatMap((place) => {
    const counter = queue.counters.find(({ id }) => id === place.id);
    const choice = counter?.status === 'open' ? chooseNext(waiting, place, queue) : null;
    return choice ? [{ counterId: place.id, choice }] : [];
  });
}

/** A ticket still at a counter from the day before is shown until somebody finishes it. */
async function withStragglers(tx: ReadTx, queue: Queue): Promise<Queue> {
  const tickets = [...queue.tickets];
  for (const { ticketId } of queue.counters) {
    if (!ticketId || tickets.some(({ id }) => id === ticketId)) continue;
    const straggler = await tx.tickets.find(ticketId);
    if (straggler) tickets.unshift(straggler);
  }
  // The same line, where nothing was added: what was worked out for it stays good.
  return tickets.length === queue.tickets.length ? queue : { ...queue, tickets };
}

function isShown(status: TicketStatus): boolean {
  return status !== 'served' && status !== 'cancelled';
}

function newestFirst({ ticket: a }: TicketFile, { ticket: b }: TicketFile): number {
  return (b.closedAt ?? '') < (a.closedAt ?? '') ? -1 : 1;
}
