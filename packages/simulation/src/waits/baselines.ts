import { type Lane, minutesBetween, type Queue, type Ticket, ticketsAhead } from '@homeward/domain';
import type { DeskView } from './desk.ts';
import type { Predictor } from './predictor.ts';

/** What has been seen at this desk so far, earlier evenings included. */
interface Seen {
  /** Minutes from call to free counter, newest last. */
  readonly visitMinutes: number[];
  /** The last wait in each lane that ended with a call. */
  readonly lastWait: Map<Lane, number>;
}

type Formula = (queue: Queue, ticket: Ticket, seen: Seen) => number;

/** Ask somebody at the desk: "about five minutes each". */
const minutesPerPerson = 5;
const recentVisits = 30;

const formulas: Readonly<Record<string, Formula>> = {
  'constant per person': (queue, ticket) => minutesPerPerson * ticketsAhead(queue, ticket),
  'recent mean x ahead': (queue, ticket, seen) => recentMean(seen) * ticketsAhead(queue, ticket),
  '(ahead+1) x mean / open': (queue, ticket, seen) =>
    ((ticketsAhead(queue, ticket) + 1) * recentMean(seen)) / openCounters(queue),
  'last entrant': (_, { lane }, { lastWait }) => lastWait.get(lane) ?? 0,
  'head of line': (queue, ticket, { lastWait }) => {
    const head = queue.tickets.find(
      ({ status, lane, id }) => status === 'waiting' && lane === ticket.lane && id !== ticket.id,
    );
    return head ? minutesBetween(head.issuedAt, queue.at) : (lastWait.get(ticket.lane) ?? 0);
  },
};

/** The ways of predicting a wait that are in use, each with a range made of its own recent errors. */
export function baselines(): readonly Predictor[] {
  return Object.entries(formulas).map(([name, formula]) => baseline(name, formula));
}

const errorsRemembered = 150;
const fewestErrors = 20;

/**
 * A formula gives a single figure. It is given the fairest range there is: from
 * the 10th to the 90th percentile of its own latest errors in the lane, which
 * hold 80 % of true waits by construction, whatever the formula is worth.
 */
function baseline(name: string, formula: Formula): Predictor {
  const seen: Seen = { visitMinutes: [], lastWait: new Map() };
  const errors = new Map<Lane, number[]>();
  const said = new Map<string, number>();
  return {
    name,
    say(queue, ticket) {
      const middle = formula(queue, ticket, seen);
      said.set(ticket.id, middle);
      const known = [...(errors.get(ticket.lane) ?? [])].sort((a, b) => a - b);
      if (known.length < fewestErrors) return null;
      const fromMinutes = Math.max(0, Math.floor(middle + quantile(known, 0.1)));
      const toMinutes = Math.ceil(middle + quantile(known, 0.9));
      return { middle, fromMinutes, toMinutes: Math.max(fromMinutes + 1, toMinutes) };
    },
    cameTrue({ id, lane }, waited) {
      const known = errors.get(lane) ?? [];
      known.push(waited - (said.get(id) ?? waited));
      if (known.length > errorsRemembered) known.shift();
      errors.set(lane, known);
    },
    look() {},
    changed({ status, lane, issuedAt }, { at }) {
      if (status === 'called') seen.lastWait.set(lane, minutesBetween(issuedAt, at));
    },
    closed: (desk) => remember(seen, desk),
  };
}

function remember({ visitMinutes }: Seen, { tickets }: DeskView): void {
  for (const { calledAt, closedAt } of tickets) {
    if (calledAt && closedAt) visitMinutes.push(minutesBetween(calledAt, closedAt));
  }
}

function recentMean({ visitMinutes }: Seen): number {
  const recent = visitMinutes.slice(-recentVisits);
  return recent.length === 0
    ? minutesPerPerson
    : recent.reduce((sum, minutes) => sum + minutes, 0) / recent.length;
}

function openCounters(queue: Queue): number {
  return Math.max(1, queue.counters.filter(({ status }) => status === 'open').length);
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * sorted.length - 0.5;
  const low = Math.max(0, Math.min(sorted.length - 1, Math.floor(place)));
  const high = Math.min(sorted.length - 1, low + 1);
  const [one, other] = [sorted[low] ?? 0, sorted[high] ?? 0];
  return one + (other - one) * Math.max(0, place - low);
}
