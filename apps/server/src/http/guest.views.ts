import type { CandidateView, GuestView } from '@homeward/contract';
import {
  categoryOf,
  type Feedback,
  type Instant,
  instantAtLocalTime,
  isOpen,
  localDay,
  maskedAddress,
  mayAttachPhoto,
  minutesBetween,
  mostDetails,
  mostReportPhotos,
  type Venue,
} from '@homeward/domain';
import type { GuestReport } from '@homeward/usecases';
import type { GuestKey } from './knock.ts';
import { presentDetail, presentLostReportSummary } from './lost-reports.summary.ts';
import { placeActions, presentPlace } from './places.views.ts';
import { presentStanding } from './promises.views.ts';
import { presentQuestion } from './questions.views.ts';

/** What a guest shows: their link, their code, or their code at one of our kiosks. */
export type Shown = GuestKey['by'] | 'kiosk-code';

/** Everything a guest may know of their own report. */
export function presentGuestReport(guest: GuestReport, by: Shown, venue: Venue): GuestView {
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
      hint: hint && { zoneId: hint.zoneId, ...roughly(hint.foundAt, venue.timeZone) },
    })),
    claims: guest.claims.map(({ claim, pickupCode, delegateCode, keptUntil }) => ({
      id: claim.id,
      status: claim.status,
      submittedAt: claim.submittedAt,
      pickupCode,
      keptUntil,
      delegate: delegateOf({ claim, delegateCode }, by),
    })),
    details: by === 'link' ? report.details.map(presentDetail) : [],
    photos: { sent: report.photoIds.length, left: mostReportPhotos - report.photoIds.length },
    promise: presentStanding(guest.promises),
    feedback: by === 'link' && guest.feedback ? presentFeedback(guest.feedback) : null,
    told: presentTold(guest, by),
    ticket: ticket && presentPlace(ticket, guest.asOf),
    question: guest.question && presentQuestion(guest.question),
    allowed: allowedBy(by, guest, venue),
  };
}

const atKiosks: readonly string[] = ['hold-place', 'end-hold', 'return-ticket'];

/** The short code only shows where things stand; at a kiosk it also keeps the place in line. */
function allowedBy(by: Shown, guest: GuestReport, venue: Venue): GuestView['allowed'] {
  if (by === 'code') return [];
  const all = allowedOn(guest, venue);
  return by === 'link' ? all : all.filter((action) => atKiosks.includes(action));
}

/** The link may do all of this. */
function allowedOn(guest: GuestReport, venue: Venue): GuestView['allowed'] {
  if (guest.report.status !== 'open') {
    return [...(guest.feedback ? [] : (['give-feedback'] as const)), 'forget'];
  }
  return [
    ...(unclaimed(guest).length > 0 ? (['claim'] as const) : []),
    'change-contact',
    'withdraw',
    ...placeActionsOf(guest),
    ...additions(guest, venue),
    ...(guest.claims.some(({ claim }) => isOpen(claim)) ? (['delegate'] as const) : []),
    'forget',
  ];
}

function additions({ report }: GuestReport, venue: Venue): GuestView['allowed'] {
  const category = report.categoryId && categoryOf(venue, report.categoryId);
  const mayAttach = mayAttachPhoto(report, category ? category.privacy : null).ok;
  return [
    ...(report.details.length < mostDetails ? (['add-detail'] as const) : []),
    ...(mayAttach ? (['add-photo'] as const) : []),
  ];
}

function delegateOf(
  { claim, delegateCode }: Pick<GuestReport['claims'][number], 'claim' | 'delegateCode'>,
  by: Shown,
): GuestView['claims'][number]['delegate'] {
  if (!claim.delegate || by !== 'link') return null;
  return { name: claim.delegate.name, pickupCode: delegateCode };
}

/** Whoever holds the link may recognise their own address; the code shows the way alone. */
function presentTold({ report: { contact }, browsers }: GuestReport, by: Shown): GuestView['told'] {
  const masked = contact.channel === 'none' || by !== 'link' ? null : maskedAddress(contact);
  return { channel: contact.channel, masked, browsers };
}

function presentFeedback({ rating, text, givenAt }: Feedback): GuestView['feedback'] {
  return { rating, text, givenAt };
}

function placeActionsOf({ ticket: place, asOf }: GuestReport): GuestView['allowed'] {
  if (!place) return ['take-ticket'];
  const isMissed = place.ticket.status === 'no-show';
  return [...placeActions(place, asOf), ...(isMissed ? (['take-ticket'] as const) : [])];
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
