import type { AnnouncementView, BoardView, CounterView } from '@homeward/contract';
import { type Announcement, statedReturn, ticketName } from '@homeward/domain';
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

/** What is being said to all who wait, without who said it. */
export function presentAnnouncement(announcement: Announcement): AnnouncementView {
  const { id, kind, words, saidAt, until } = announcement;
  return { id, kind, words, saidAt, until };
}

/** The queue as everybody may see it: no people, no things, no reports. */
export function presentBoard(board: Board): BoardView {
  const { asOf, waiting, openCounters, wait, today, announcement } = board;
  return {
    asOf,
    counters: board.counters.map(({ counter, place, ticket }) => ({
      id: counter.id,
      name: { ...place.name },
      status: counter.status,
      pausedFor: counter.pausedFor,
      backAt: statedReturn(counter, asOf),
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
    announcement: announcement && presentAnnouncement(announcement),
    closesAt: board.closesAt,
    today: { found: today.found, returned: today.returned },
  };
}
