import {
  type Breadths,
  breadthsOf,
  lanes,
  minutesBetween,
  newPromises,
  outlookFor,
  promiseAfter,
  promisesRemembered,
  startingBreadths,
  type TicketId,
  type WaitPromise,
  waitOf,
} from '@homeward/domain';
import type { Predictor } from './predictor.ts';
import { Tally } from './score.ts';

/** The house's own way, with everything the house does: promises recorded, ended and learnt from. */
export interface HomewardWaits extends Predictor {
  /** How broad its ranges are at the moment. */
  breadths(): Breadths;
  /** Every promise shown since counting began, not only the one given with the ticket. */
  readonly shown: Tally;
  /** Count promises from now on. */
  beginCounting(): void;
}

/** Minutes between two looks at what those who wait are shown; the house looks after each event. */
const lookMinutes = 1;

/** Minutes for which breadths stay as they are. */
const learnMinutes = 5;

/** Say waits as the house does. */
export function homewardWaits(): HomewardWaits {
  const open = new Map<TicketId, WaitPromise[]>();
  const latest = new Map<TicketId, WaitPromise>();
  const shown = new Tally();
  let tested: WaitPromise[] = [];
  let breadths = startingBreadths;
  let lookedAt: string | null = null;
  let learntAt: string | null = null;
  let isCounting = false;

  function keep(promise: WaitPromise): void {
    latest.set(promise.ticketId, promise);
    if (promise.outcome === 'open') {
      open.set(promise.ticketId, [...(open.get(promise.ticketId) ?? []), promise]);
    } else if (promise.outcome !== 'void' && promise.endedAt) {
      tested.push(promise);
      if (isCounting) shown.add(promise, minutesBetween(promise.shownAt, promise.endedAt));
    }
  }

  return {
    name: 'Homeward',
    shown,
    breadths: () => breadths,
    beginCounting() {
      isCounting = true;
    },
    say(queue, ticket) {
      const outlook = outlookFor(queue, ticket);
      const wait = waitOf(queue, ticket);
      return outlook && wait && { middle: outlook.middle, ...wait };
    },
    cameTrue() {},
    look(queue) {
      if (lookedAt !== null && minutesSince(lookedAt, queue.at) < lookMinutes) return;
      lookedAt = queue.at;
      for (const promise of newPromises(queue, latest)) keep(promise);
      if (learntAt !== null && minutesSince(learntAt, queue.at) < learnMinutes) return;
      learntAt = queue.at;
      breadths = learn();
    },
    changed(ticket, { at }) {
      const promises = open.get(ticket.id) ?? [];
      open.delete(ticket.id);
      for (const promise of promises) keep(promiseAfter(promise, ticket, at));
    },
    closed() {
      open.clear();
      latest.clear();
    },
  };

  function learn(): Breadths {
    const remembered = lanes.flatMap((lane) =>
      tested.filter((promise) => promise.lane === lane).slice(-promisesRemembered),
    );
    if (tested.length > 2 * lanes.length * promisesRemembered) tested = remembered;
    return breadthsOf(remembered);
  }
}

function minutesSince(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 60_000;
}
