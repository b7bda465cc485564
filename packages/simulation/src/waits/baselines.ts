import { type Lane, minutesBetween, type Queue, type Ticket, ticketsAhead } from '@homeward/domain';

/** What a way of predicting knows and says: minutes until somebody who has just joined is called. */
export interface Baseline {
  readonly name: string;
  predict(queue: Queue, ticket: Ticket, known: Known): number;
}

/** What has been seen at this desk so far, earlier evenings included. */
export interface Known {
  /** Minutes from call to free counter, newest last. */
  readonly visitMinutes: readonly number[];
  /** The last wait of each lane that ended with a call. */
  readonly lastWait: ReadonlyMap<Lane, number>;
}

const minutesPerPerson = 5;
const recentVisits = 30;

/** Those who wait in any lane the ticket's counters serve, and joined before it. */
function ahead(queue: Queue, ticket: Ticket): number {
  return ticketsAhead(queue, ticket);
}

function recentMean({ visitMinutes }: Known): number {
  const recent = visitMinutes.slice(-recentVisits);
  if (recent.length === 0) return minutesPerPerson;
  return recent.reduce((sum, minutes) => sum + minutes, 0) / recent.length;
}

function openCounters(queue: Queue): number {
  return Math.max(1, queue.counters.filter(({ status }) => status === 'open').length);
}

/** The four ways of predicting a wait that are in use, the last of them in both its forms. */
export const baselines: readonly Baseline[] = [
  {
    name: 'constant per person',
    predict: (queue, ticket) => minutesPerPerson * ahead(queue, ticket),
  },
  {
    name: 'recent mean x ahead',
    predict: (queue, ticket, known) => recentMean(known) * ahead(queue, ticket),
  },
  {
    name: '(ahead+1) x mean / open',
    predict: (queue, ticket, known) =>
      ((ahead(queue, ticket) + 1) * recentMean(known)) / openCounters(queue),
  },
  {
    name: 'last entrant',
    predict: (_, { lane }, { lastWait }) => lastWait.get(lane) ?? 0,
  },
  {
    name: 'head of line',
    predict(queue, ticket, { lastWait }) {
      const head = queue.tickets.find(
        ({ status, lane, id }) => status === 'waiting' && lane === ticket.lane && id !== ticket.id,
      );
      return head ? minutesBetween(head.issuedAt, queue.at) : (lastWait.get(ticket.lane) ?? 0);
    },
  },
];
