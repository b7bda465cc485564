import type { ColourName } from '../found-items/colours.ts';
import type { CategoryId, DeviceId, LostReportId, PhotoId, PlaceId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Language } from '../kernel/languages.ts';
import { isInFuture } from '../kernel/local-time.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { AddedDetail } from './added-detail.ts';
import type { GivenAnswer } from './question.ts';

export const lostReportStatuses = ['open', 'closed'] as const;
export type LostReportStatus = (typeof lostReportStatuses)[number];

export const closingReasons = ['returned', 'withdrawn', 'expired'] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** How a visitor wants to hear from us; `none` keeps a slip and looks at the wall. */
export type Contact =
  | { readonly channel: 'none' }
  | { readonly channel: 'mail'; readonly address: string }
  | { readonly channel: 'sms'; readonly number: string };

/** What a visitor remembers. Everything but the wish to have it back may be unknown. */
export interface LostReportDescription {
  readonly categoryId: CategoryId | null;
  readonly description: string;
  readonly colours: readonly ColourName[];
  readonly brand: string | null;
  readonly lostPlaceId: PlaceId | null;
  readonly lostFrom: Instant | null;
  readonly lostTo: Instant | null;
}

export interface LostReport extends LostReportDescription {
  readonly id: LostReportId;
  readonly version: number;
  /** Six characters in Crockford's base 32, shown as `K7M-4QX`: a reference, never a key to the pickup. */
  readonly code: string;
  readonly status: LostReportStatus;
  readonly closedBecause: ClosingReason | null;
  readonly language: Language;
  readonly contact: Contact;
  readonly filedAt: Instant;
  readonly filedOn: DeviceId | null;
  /** When the visitor has been promised an answer, also if it is "no". */
  readonly answerDueAt: Instant;
  /** What the visitor answered afterwards, question by question, in the order of answering. */
  readonly answers: readonly GivenAnswer[];
  /** What the visitor remembered later, oldest first. */
  readonly details: readonly AddedDetail[];
  /** Photos the visitor sent, for staff alone. */
  readonly photoIds: readonly PhotoId[];
  readonly closedAt: Instant | null;
  /** From then on link and code open nothing, since a supervisor said so. */
  readonly linkRevokedAt: Instant | null;
  /** From then on nothing is known of the visitor. */
  readonly forgottenAt: Instant | null;
}

export interface Filing {
  readonly id: LostReportId;
  readonly code: string;
  readonly language: Language;
  readonly contact: Contact;
  readonly at: Instant;
  readonly on: DeviceId | null;
  readonly answerDueAt: Instant;
}

/** Open a lost report. Times that cannot be true are refused, everything else may be vague. */
export function fileLostReport(
  description: LostReportDescription,
  filing: Filing,
): Result<LostReport, 'lost-report.lost-in-future' | 'lost-report.period-reversed'> {
  const { lostFrom, lostTo } = description;
  if (lostFrom && isInFuture(lostFrom, filing.at)) return fail('lost-report.lost-in-future');
  if (lostFrom && lostTo && lostTo < lostFrom) return fail('lost-report.period-reversed');
  return ok({
    ...description,
    id: filing.id,
    version: 1,
    code: filing.code,
    status: 'open',
    closedBecause: null,
    language: filing.language,
    contact: filing.contact,
    filedAt: filing.at,
    filedOn: filing.on,
    answerDueAt: filing.answerDueAt,
    answers: [],
    details: [],
    photoIds: [],
    closedAt: null,
    linkRevokedAt: null,
    forgottenAt: null,
  });
}

export function changeContact(
  report: LostReport,
  contact: Contact,
): Result<LostReport, 'lost-report.closed'> {
  if (report.status !== 'open') return fail('lost-report.closed', { report: report.code });
  return ok({ ...report, contact });
}

export function closeLostReport(
  report: LostReport,
  because: ClosingReason,
  at: Instant,
): Result<LostReport, 'lost-report.closed'> {
  if (report.status !== 'open') return fail('lost-report.closed', { report: report.code });
  return ok({ ...report, status: 'closed', closedBecause: because, closedAt: at });
}
