import type { TicketBoardView, TicketView } from '@homeward/contract';
import { type Ticket, ticketName } from '@homeward/domain';
import type { HitRates, TicketBoard, TicketFile } from '@homeward/usecases';
import { presentAnnouncement, presentCounter } from './counters.views.ts';
import { presentFoundItemSummary } from './found-items.summary.ts';
import { hasRole, type Knock } from './knock.ts';

/** A ticket as staff see it, with the thing to fetch and what they may do. */
export function presentTicket(file: TicketFile, knock: Knock): TicketView {
  const { ticket, report, claim, item, photo } = file;
  const { id, version, lane, status, counterId, issuedAt, readyAt } = ticket;
  const { calledAt, calls, servingAt, closedAt, heldUntil, onlyAtCounterId } = ticket;
  return {
    id,
    version,
    name: ticketName(ticket),
    lane,
    status,
    counterId,
    issuedAt,
    readyAt,
    calledAt,
    calls,
    servingAt,
    closedAt,
    heldUntil,
    onlyAtCounterId,
    missableAt: file.missableAt,
    brings: ticket.brings,
    report: report && { id: report.id, code: report.code },
    claim: claim && { id: claim.id, status: claim.status },
    item: item && presentFoundItemSummary(item, photo),
    isToFetch: file.isToFetch,
    allowed: allowedOn(file, knock),
  };
}

/** Today's queue as the desk works it. */
export function presentTicketBoard(board: TicketBoard, knock: Knock): TicketBoardView {
  const tickets = (files: readonly TicketFile[]) => files.map((file) => presentTicket(file, knock));
  return {
    asOf: board.asOf,
    waiting: tickets(board.waiting),
    called: tickets(board.called),
    serving: tickets(board.serving),
    missed: tickets(board.missed),
    counters: board.counters.map(presentCounter),
    waits: board.waits.map(({ lane, wait }) => ({ lane, wait })),
    choices: board.choices.map(({ counterId, choice }) => ({
      counterId,
      ticketId: choice.ticket.id,
      because: choice.because,
      waitedMinutes: choice.waitedMinutes,
      passed: choice.passed.map(({ ticketId, because }) => ({ ticketId, because })),
    })),
    announcement: board.announcement && presentAnnouncement(board.announcement),
    atRisk: [...board.atRisk],
    closesAt: board.closesAt,
    hitRates: presentHitRates(board.hitRates),
  };
}

function presentHitRates({ today, week, byLane }: HitRates): TicketBoardView['hitRates'] {
  return {
    today: { ...today },
    week: { ...week },
    byLane: byLane.map((each) => ({
      lane: each.lane,
      today: { ...each.today },
      week: { ...each.week },
    })),
  };
}

type Actions = TicketView['allowed'];

const atTheDesk: Record<Ticket['status'], Actions> = {
  waiting: ['call', 'hold', 'end-hold', 'transfer', 'cancel'],
  called: ['recall', 'serve', 'miss', 'return', 'hold', 'transfer', 'cancel'],
  serving: ['finish', 'transfer'],
  served: [],
  'no-show': ['return'],
  cancelled: [],
};

/** Everybody may fetch; the line itself is worked by those at the desk. */
function allowedOn({ ticket, isToFetch }: TicketFile, knock: Knock): Actions {
  const worksLine = (['desk', 'supervisor', 'admin'] as const).some((role) => hasRole(knock, role));
  return [
    ...(isToFetch ? (['ready'] as const) : []),
    ...(worksLine ? atTheDesk[ticket.status] : []),
  ];
}
