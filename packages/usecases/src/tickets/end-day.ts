import {
  type Counter,
  cancelTicket,
  closeCounter,
  finishTicket,
  freeCounter,
  type Instant,
  isDayOver,
  isDeskLeft,
  lineDaysOf,
  type Queue,
  serviceDayOf,
  type Ticket,
} from '@homeward/domain';
import { keepCounter } from '../counters/keep-counter.ts';
import type { Deps, ReadTx, Tx } from '../ports.ts';
import { keepTicket } from './keep-ticket.ts';
import { loadLine } from './load-queue.ts';

type EndDeps = Pick<Deps, 'store' | 'clock' | 'venue'>;
type Line = Pick<Queue, 'at' | 'tickets' | 'counters'>;

const house = { kind: 'system' } as const;
/** Tickets of earlier days that are looked through for any that nobody ended. */
const mostLeftOver = 300;

/**
 * When the desk is closed and everybody has left, places in line that are left
 * over are given up, so that nobody waits for a call that cannot come; counters
 * that were left open are closed first. Their reports stay open. What a house
 * that was switched off left over from earlier days goes the same way. Answers
 * with those tickets; doing it again does nothing.
 */
export function endDay(deps: EndDeps) {
  return () =>
    deps.store.transaction(async (tx): Promise<readonly Ticket[]> => {
      const line = await loadLine(deps, tx);
      const counters = await withoutForgotten(deps, tx, line);
      const ended = await giveUp(tx, await ofEarlierDays(deps, tx, line), line.at);
      if (!isDayOver(deps.venue, line.at, counters)) return ended;
      return [...ended, ...(await giveUp(tx, line.tickets, line.at))];
    });
}

async function giveUp(tx: Tx, tickets: readonly Ticket[], at: Instant): Promise<readonly Ticket[]> {
  const ended: Ticket[] = [];
  for (const ticket of tickets) {
    const decision = cancelTicket(ticket, at);
    if (!decision.ok) continue;
    ended.push(await keepTicket(tx, 'ticket.cancelled', decision.value, house, at));
  }
  return ended;
}

/** Tickets whose line ended with its day. */
async function ofEarlierDays(
  { venue }: EndDeps,
  tx: ReadTx,
  { at }: Line,
): Promise<readonly Ticket[]> {
  const days = lineDaysOf(venue, at);
  const before = await tx.tickets.listBefore(serviceDayOf(at, venue.timeZone), mostLeftOver);
  return before.filter(({ serviceDay }) => !days.includes(serviceDay));
}

/** The counters, once those that everybody has gone home from are closed and their visits ended. */
async function withoutForgotten(
  { venue }: EndDeps,
  tx: Tx,
  { at, tickets, counters }: Line,
): Promise<readonly Counter[]> {
  const isOpen = ({ status }: Counter) => status !== 'closed';
  if (!counters.some(isOpen)) return counters;
  if (!isDeskLeft(venue, at, await lastActedAt(tx, tickets, counters))) return counters;
  for (const { ticketId } of counters) {
    const ticket = ticketId && (await tx.tickets.find(ticketId));
    const served = ticket && finishTicket(ticket, at);
    if (served?.ok) await keepTicket(tx, 'ticket.served', served.value, house, at);
  }
  for (const counter of (await tx.counters.list()).filter(isOpen)) {
    const closed = closeCounter(freeCounter(counter));
    if (closed.ok) await keepCounter(tx, 'counter.closed', closed.value, house, at);
  }
  return tx.counters.list();
}

async function lastActedAt(
  tx: ReadTx,
  tickets: readonly Ticket[],
  counters: readonly Counter[],
): Promise<Instant | null> {
  const [latest] = await tx.events.latestOf(
    counters.map(({ id }) => id),
    1,
  );
  const acts = tickets.flatMap(({ calledAt, servingAt, closedAt, status }) => [
    calledAt,
    servingAt,
    status === 'served' ? closedAt : null,
  ]);
  return (
    [latest?.at ?? null, ...acts]
      .filter((at) => at !== null)
      .sort()
      .at(-1) ?? null
  );
}
