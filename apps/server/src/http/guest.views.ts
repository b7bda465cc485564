import type { CandidateView, GuestView } from '@homeward/contract';
import {
  type Instant,
  instantAtLocalTime,
  isHeld,
  localDay,
  minutesBetween,
  ticketName,
} from '@homeward/domain';
import type { GuestReport } from '@homeward/usecases';
import type { GuestKey } from './knock.ts';
import { presentLostReportSummary } from './lost-reports.summary.ts';
import { presentQuestion } from './questions.views.ts';

/** Everything a guest may know of their own report. */
export function presentGuestReport(
  guest: GuestReport,
  by: GuestKey['by'],
  timeZone: string,
): GuestView {
  const { report, ticket } = guest;
  return {
    asOf: guest.asOf,
    report: {
      ...presentLostReportSummary(report),
      contactChannel: report.contact.channel,
    },
    candidates: unclaimed(guest).map(({ matchId, level, hint }) => ({
      matchId,
      level,
      hint: hint && { zoneId: hint.zoneId, ...roughly(hint.foundAt, timeZone) },
    })),
    claims: guest.claims.map(({ claim, pickupCode }) => ({
      id: claim.id,
      status: claim.status,
      submittedAt: claim.submittedAt,
      pickupCode,
    })),
    ticket: ticket && {
      id: ticket.ticket.id,
      version: ticket.ticket.version,
      name: ticketName(ticket.ticket),
      lane: ticket.ticket.lane,
      status: ticket.ticket.status,
      counterId: ticket.ticket.counterId,
      ahead: ticket.ahead,
      wait: ticket.wait,
      isReady: ticket.ticket.readyAt !== null,
      heldUntil: isHeld(ticket.ticket, guest.asOf) ? ticket.ticket.heldUntil : null,
      holdMinutesLeft: ticket.holdMinutesLeft,
      returnableUntil: ticket.returnableUntil,
      closing: ticket.closing,
    },
    question: guest.question && presentQuestion(guest.question),
    allowed: by === 'link' ? allowedOn(guest) : [],
  };
}

/** The short code only shows where things stand; the link may do all of this. */
function allowedOn(guest: GuestReport): GuestView['allowed'] {
  if (guest.report.status !== 'open') return [];
  return [
    ...(unclaimed(guest).length > 0 ? (['claim'] as const) : []),
    'change-contact',
    'withdraw',
    ...placeActions(guest),
  ];
}

function placeActions({ ticket: place, asOf }: GuestReport): GuestView['allowed'] {
  if (!place) return ['take-ticket'];
  const { ticket, holdMinutesLeft } = place;
  if (ticket.status === 'no-show') return ['return-ticket', 'take-ticket'];
  if (ticket.status !== 'waiting' && ticket.status !== 'called') return [];
  return [
    'cancel-ticket',
    ...(holdMinutesLeft > 0 ? (['hold-place'] as const) : []),
    ...(isHeld(ticket, asOf) ? (['end-hold'] as const) : []),
  ];
}

function unclaimed({ matches }: GuestReport): GuestReport['matches'] {
  return matches.filter(({ isClaimed }) => !isClaimed);
}

/** The day and a part of it: enough to recognise, too little to describe. */
function roughly(foundAt: Instant, timeZone: string) {
  const day = localDay(foundAt, timeZone);
  const midnight = instantAtLocalTime(day, '00:00', timeZone);
  return { day, partOfDay: partOfDay(minutesBetween(midnight, foundAt) / 60) };
}

function partOfDay(hour: number): NonNullable<CandidateView['hint']>['partOfDay'] {
  if (hour < 5 || hour >= 22) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
