import type { CounterView, TicketBoardView, TicketView } from '@homeward/contract';
import { isOnHold } from './is-on-hold.ts';

type Line = Pick<TicketBoardView, 'asOf' | 'waiting' | 'counters'>;

/** Whoever has come, between one look at the line and the next, to a desk with nobody to call; else null. */
export function firstComer(before: Line, now: Line): TicketView | null {
  if (!before.counters.some((counter) => isIdle(before, counter))) return null;
  const known = new Set(present(before).map(({ id }) => id));
  return present(now).find(({ id }) => !known.has(id)) ?? null;
}

/** Those in line who are not elsewhere. */
function present({ asOf, waiting }: Line): readonly TicketView[] {
  return waiting.filter((ticket) => !isOnHold(ticket, asOf));
}

/** A counter with nobody before it and nobody it could call: held places and things on their way are no company. */
function isIdle(line: Line, { status, ticketId, lanes }: CounterView): boolean {
  if (status === 'closed' || ticketId !== null) return false;
  return !present(line).some(
    ({ lane, readyAt }) => lanes.includes(lane) && (lane !== 'pickup' || readyAt !== null),
  );
}
