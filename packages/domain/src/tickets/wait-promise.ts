import type { TicketId, WaitPromiseId } from '../kernel/brand.ts';
import { addMinutes, type Instant, minutesBetween } from '../kernel/instant.ts';
import type { Lane } from '../venue/venue.ts';
import { isHeld } from './hold-place.ts';
import { outlookFor, type Queue } from './queue.ts';
import type { Ticket } from './ticket.ts';
import { type Outlook, rangeOf, type WaitRange } from './wait-range.ts';

/**
 * What became of a promise.
 *
 * - `open`: the ticket still waits.
 * - `inside`, `early`, `late`: called within the range, before it, after it.
 * - `void`: the visitor held the place, went, or was sent elsewhere before it could be kept.
 */
export const waitOutcomes = ['open', 'inside', 'early', 'late', 'void'] as const;
export type WaitOutcome = (typeof waitOutcomes)[number];

/** A range that was shown to somebody who waits, the outlook behind it, and what came true. */
export interface WaitPromise extends WaitRange, Outlook {
  readonly id: WaitPromiseId;
  readonly version: number;
  readonly ticketId: TicketId;
  readonly lane: Lane;
  readonly shownAt: Instant;
  /** The one given with the ticket, which most visitors go by; the others came of later news. */
  readonly isFirst: boolean;
  readonly outcome: WaitOutcome;
  /** When the ticket was called, or when the promise became void; null while it is open. */
  readonly endedAt: Instant | null;
}

/** A range that is off by less than this from the one before, clock time counted, is the same promise. */
export const newsMinutes = 2;

/**
 * Ranges that waiting tickets are shown now and were not shown before. One that
 * only counts down with the clock is no news. While a place is held nothing is
 * promised: when its turn comes is up to its visitor.
 */
export function newPromises(
  queue: Queue,
  latest: ReadonlyMap<TicketId, WaitPromise>,
): readonly WaitPromise[] {
  return queue.tickets.flatMap((ticket) => {
    if (ticket.status !== 'waiting' || isHeld(ticket, queue.at)) return [];
    const outlook = outlookFor(queue, ticket);
    if (!outlook) return [];
    const wait = rangeOf(outlook, queue.breadths[ticket.lane]);
    const before = latest.get(ticket.id);
    if (before?.outcome === 'open' && !isNews(before, wait, queue.at)) return [];
    return [promise(ticket, { ...outlook, ...wait }, queue.at, !before)];
  });
}

/** Does a range say something else than the promise before it, on the clock on the wall? */
export function isNews(before: WaitPromise, wait: WaitRange, at: Instant): boolean {
  const passed = minutesBetween(before.shownAt, at);
  if (passed <= 0) return false;
  const moved = Math.max(
    Math.abs(wait.fromMinutes - Math.max(0, before.fromMinutes - passed)),
    Math.abs(wait.toMinutes - (before.toMinutes - passed)),
  );
  return moved >= newsMinutes;
}

/** The ticket has been called: the promise came true, or did not. */
export function endPromise(open: WaitPromise, calledAt: Instant): WaitPromise {
  const waited = minutesBetween(open.shownAt, calledAt);
  // The clock was set back in between: how long they waited nobody knows.
  if (waited < 0) return { ...open, outcome: 'void', endedAt: calledAt };
  const isLate = waited > open.toMinutes;
  const outcome = waited < open.fromMinutes ? 'early' : isLate ? 'late' : 'inside';
  return { ...open, outcome, endedAt: calledAt };
}

/**
 * The ticket's wait ended in another way, or changed its nature: held, given
 * back, sent to another lane. What had been broken by then stays broken, or
 * those who gave up waiting would not count.
 */
export function voidPromise(open: WaitPromise, at: Instant): WaitPromise {
  const isLate = at > addMinutes(open.shownAt, open.toMinutes);
  return { ...open, outcome: isLate ? 'late' : 'void', endedAt: at };
}

/** What a change of its ticket does to an open promise; the same promise when nothing. */
export function promiseAfter(open: WaitPromise, ticket: Ticket, at: Instant): WaitPromise {
  if (ticket.status === 'called') return endPromise(open, at);
  const isWaiting = ticket.status === 'waiting' && ticket.lane === open.lane;
  return isWaiting && !isHeld(ticket, at) ? open : voidPromise(open, at);
}

function promise(
  ticket: Ticket,
  said: WaitRange & Outlook,
  at: Instant,
  isFirst: boolean,
): WaitPromise {
  return {
    ...said,
    // One ticket is shown one range at a time: recorded twice, it still counts once.
    id: `${ticket.id}.${at}` as WaitPromiseId,
    version: 1,
    ticketId: ticket.id,
    lane: ticket.lane,
    shownAt: at,
    isFirst,
    outcome: 'open',
    endedAt: null,
  };
}
