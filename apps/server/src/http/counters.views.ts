import type { BoardView, CounterView } from '@homeward/contract';
import { ticketName } from '@homeward/domain';
import type { Board, CounterFile } from '@homeward/usecases';

/** A counter as staff see it. */
export function presentCounter({ counter, place, staffName }: CounterFile): CounterView {
  const { id, version, status, ticketId, pausedFor, backAt } = counter;
  return {
    id,
    version,
    name: { ...place.name },
    lanes: [...place.lanes],
    status,
    staffName,
    ticketId,
    pausedFor,
    backAt,
  };
}

/** The queue as everybody may see it: no people, no things, no reports. */
export function presentBoard(board: Board): BoardView {
  const { asOf, waiting, openCounters, wait, today } = board;
  return {
    asOf,
    counters: board.counters.map(({ counter, place, ticket }) => ({
      id: counter.id,
      name: { ...place.name },
      status: counter.status,
      pausedFor: counter.pausedFor,
      backAt: counter.backAt,
      ticket: ticket && {
        name: ticketName(ticket),
        lane: ticket.lane,
        status: ticket.status,
        calls: ticket.calls,
        calledAt: ticket.calledAt,
      },
    })),
    next: board.next.map((ticket) => ({
      name: ticketName(ticket),
      lane: ticket.lane,
      isReady: ticket.readyAt !== null,
    })),
    waiting,
    openCounters,
    wait,
    today: { found: today.found, returned: today.returned },
  };
}
