import { claimStatuses, closingOutlooks, matchLevels, ticketStatuses } from '@homeward/domain';
import { z } from 'zod';
import { feedbackGiven } from '../feedback/feedback-view.ts';
import { lane } from '../kernel/fields.ts';
import { detailView, lostReportSummary } from '../lost-reports/lost-report-view.ts';
import { questionView } from '../lost-reports/question-view.ts';
import { toldView } from '../notices/notice-view.ts';
import { promiseStanding } from '../promises/promise-view.ts';
import { waitRangeView } from '../tickets/wait-range-view.ts';

/** Something here that may be theirs. It says nothing of the thing itself. */
export const candidateView = z.object({
  matchId: z.string(),
  level: z.enum(matchLevels),
  /** Roughly where and when, and only for kinds that may be hinted at. */
  hint: z
    .object({
      zoneId: z.string(),
      day: z.string(),
      partOfDay: z.enum(['morning', 'afternoon', 'evening', 'night']),
    })
    .nullable(),
});

export const guestTicketView = z.object({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  lane,
  status: z.enum(ticketStatuses),
  counterId: z.string().nullable(),
  /** Tickets that will be called before this one. */
  ahead: z.int(),
  wait: waitRangeView.nullable(),
  isReady: z.boolean(),
  /** Until then nobody calls, and the place stays theirs. */
  heldUntil: z.string().nullable(),
  /** Minutes for which it may still be held. */
  holdMinutesLeft: z.int(),
  /** A missed call can be made good until then, by the visitor alone. */
  returnableUntil: z.string().nullable(),
  /** Whether the desk may close before their turn. */
  closing: z.enum(closingOutlooks),
});

/** Everything a guest may know of their own report, and nothing else. */
export const guestView = z.object({
  asOf: z.string(),
  report: lostReportSummary.extend({ contactChannel: z.enum(['none', 'mail', 'sms']) }),
  candidates: z.array(candidateView),
  /** What they remembered later, oldest first; by the link alone. */
  details: z.array(detailView),
  /** How many photos they sent, and how many more may follow. */
  photos: z.object({ sent: z.int(), left: z.int() }),
  /** The hour they were given, and what they were told last. */
  promise: promiseStanding.nullable(),
  /** What they thought of it all; by the link alone. */
  feedback: feedbackGiven.nullable(),
  /** How they are told. */
  told: toldView,
  claims: z.array(
    z.object({
      id: z.string(),
      status: z.enum(claimStatuses),
      submittedAt: z.string(),
      /** Only by the secret link, never by the short code. */
      pickupCode: z.string().nullable(),
      /** Until when the thing is kept for them; null until it is theirs. */
      keptUntil: z.string().nullable(),
      /** Whom they send, by the link alone; the code is gone once the claim is decided or done. */
      delegate: z.object({ name: z.string(), pickupCode: z.string().nullable() }).nullable(),
    }),
  ),
  ticket: guestTicketView.nullable(),
  /** What would help most to know, if anything; null as soon as enough was asked. */
  question: questionView.nullable(),
  allowed: z.array(
    z.enum([
      'claim',
      'change-contact',
      'withdraw',
      'take-ticket',
      'cancel-ticket',
      'hold-place',
      'end-hold',
      'return-ticket',
      'add-detail',
      'add-photo',
      'delegate',
      'give-feedback',
      'forget',
    ]),
  ),
});

export type CandidateView = z.output<typeof candidateView>;
export type GuestTicketView = z.output<typeof guestTicketView>;
export type GuestView = z.output<typeof guestView>;
