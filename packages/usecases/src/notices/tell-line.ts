import {
  closingOutlook,
  deskHoursAt,
  isHeld,
  minutesBetween,
  type Queue,
  reachOf,
  type Ticket,
  ticketName,
  ticketsAhead,
  waitOf,
} from '@homeward/domain';
import type { Deps, Tx } from '../ports.ts';
import { loadQueue } from '../tickets/load-queue.ts';
import { tell } from './tell.ts';

type LineDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>;

/** Whoever took a place a moment ago has just read how long it takes. */
const justIssuedMinutes = 2;

/**
 * Tell those in line whose turn is near, and those whom closing time may
 * overtake; each once for a ticket, and a near turn once more after each hold. Run after whatever moves the line, and now
 * and then, for the clock moves it too. Answers how many were told.
 */
export function tellLine(deps: LineDeps) {
  return async (): Promise<number> => {
    const line = await deps.store.read((tx) => loadQueue(deps, tx));
    const waiting = line.tickets.filter((ticket) => isConcerned(line, ticket));
    const near = waiting.filter((ticket) => isNear(deps, line, ticket));
    const late = waiting.filter((ticket) => mayBeTooLate(deps, line, ticket));
    if (near.length + late.length === 0) return 0;
    return deps.store.transaction(async (tx) => {
      let told = 0;
      for (const ticket of near) told += await tellNear(deps, tx, line, ticket);
      for (const ticket of late) told += await tellLate(deps, tx, line, ticket);
      return told;
    });
  };
}

function isConcerned({ at }: Queue, ticket: Ticket): boolean {
  const isWaiting = ticket.status === 'waiting' && ticket.reportId !== null;
  return isWaiting && !isHeld(ticket, at);
}

function isNear({ venue }: LineDeps, line: Queue, ticket: Ticket): boolean {
  if (minutesBetween(ticket.issuedAt, line.at) < justIssuedMinutes) return false;
  const isServed = line.counters.some(({ status }) => status === 'open');
  if (!isServed) return false;
  const { ticketsAhead: few, minutes } = venue.notices.turnNear;
  if (ticketsAhead(line, ticket) <= few) return true;
  const wait = waitOf(line, ticket);
  return wait !== null && wait.fromMinutes <= minutes;
}

function mayBeTooLate({ venue }: LineDeps, line: Queue, ticket: Ticket): boolean {
  return closingOutlook(venue, line.at, reachOf(line, ticket)) !== 'in-time';
}

/** The line was read before: whoever has been called meanwhile is told nothing of the kind. */
async function tellNear(deps: LineDeps, tx: Tx, line: Queue, ticket: Ticket): Promise<number> {
  const { id, reportId, heldMinutes: occasion } = ticket;
  const now = await tx.tickets.find(id);
  if (now?.status !== 'waiting' || !reportId) return 0;
  const ahead = ticketsAhead(line, ticket);
  const content = { kind: 'turn-near', ticket: ticketName(ticket), ahead } as const;
  const told = await tell(deps, tx, reportId, { content, subjectId: id, occasion, ticketId: id });
  return told.length;
}

async function tellLate(deps: LineDeps, tx: Tx, { at }: Queue, ticket: Ticket): Promise<number> {
  const hours = deskHoursAt(deps.venue, at);
  const { id, reportId } = ticket;
  const now = await tx.tickets.find(id);
  if (!hours || now?.status !== 'waiting' || !reportId) return 0;
  const { closesAt } = hours;
  const content = { kind: 'closing-early', ticket: ticketName(ticket), closesAt } as const;
  return (await tell(deps, tx, reportId, { content, subjectId: id, ticketId: id })).length;
}
