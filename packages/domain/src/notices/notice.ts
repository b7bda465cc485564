import type {
  CounterId,
  LostReportId,
  NoticeId,
  PushSubscriptionId,
  TicketId,
} from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Language } from '../kernel/languages.ts';
import type { NoticeChannel } from './notice-address.ts';

export const noticeKinds = [
  'found',
  'ready-for-pickup',
  'turn-near',
  'your-turn',
  'promise-due',
  'still-looking',
  'not-found',
  'holding-ends',
  'closing-early',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/**
 * What a notice says, besides the venue's name and the code of the report.
 *
 * Never what the thing looks like, and never anything secret: whoever reads over
 * a shoulder learns that somebody has lost something.
 */
export type NoticeContent =
  /** Something here is almost certainly theirs. */
  | { readonly kind: 'found' }
  /** The proof was accepted, or the thing lies at the counter; with a place in line, its name. */
  | { readonly kind: 'ready-for-pickup'; readonly ticket: string | null }
  | { readonly kind: 'turn-near'; readonly ticket: string; readonly ahead: number }
  | { readonly kind: 'your-turn'; readonly ticket: string; readonly counterId: CounterId }
  /** The stated hour has come: nothing yet, we go on, and this is the next hour. */
  | { readonly kind: 'promise-due'; readonly nextDueAt: Instant }
  /** A colleague looked and says so. */
  | { readonly kind: 'still-looking'; readonly nextDueAt: Instant }
  | { readonly kind: 'not-found' }
  /** It is here and not fetched; after `endsAt` it is no longer kept. */
  | { readonly kind: 'holding-ends'; readonly endsAt: Instant }
  /** The desk may close before their turn. */
  | { readonly kind: 'closing-early'; readonly ticket: string; readonly closesAt: Instant };

export const noticeStatuses = ['waiting', 'sent', 'failed', 'suppressed', 'cancelled'] as const;
export type NoticeStatus = (typeof noticeStatuses)[number];

/** Why a notice did not go out (yet): what the channel said, or what we decided. */
export const noticeFailures = [
  'unreachable',
  'timeout',
  'busy',
  'refused',
  'address-invalid',
  'subscription-gone',
  'not-authorised',
  'too-many-attempts',
  'too-late',
  'channel-off',
  'country-not-allowed',
  'number-cap',
  'kiosk-cap',
  'venue-cap',
] as const;
export type NoticeFailure = (typeof noticeFailures)[number];

/** The visitor's contact, or one of the browsers that asked to be told. */
export type NoticeTarget = 'contact' | PushSubscriptionId;

/** A message to a guest's phone, from the moment somebody should be told until it is settled. */
export interface Notice {
  readonly id: NoticeId;
  readonly version: number;
  readonly kind: NoticeKind;
  readonly content: NoticeContent;
  readonly reportId: LostReportId;
  readonly ticketId: TicketId | null;
  /** What it is about: the match, claim, ticket, promise or found item. */
  readonly subjectId: string;
  /** Whom it goes to; the address itself is read from the report when it is sent. */
  readonly target: NoticeTarget;
  readonly channel: NoticeChannel;
  readonly language: Language;
  /** Kind, subject, occasion and target: one occasion makes one notice, and a channel may know a repetition by it. */
  readonly key: string;
  readonly status: NoticeStatus;
  /** How often somebody took it in hand. */
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly nextAttemptAt: Instant;
  /** From then on it is worth nothing any more. */
  readonly expiresAt: Instant;
  /** Until then `leasedBy` sends it and nobody else. */
  readonly leasedUntil: Instant | null;
  readonly leasedBy: string | null;
  readonly settledAt: Instant | null;
  /** Why it failed or was suppressed; while it waits, what went wrong last. */
  readonly failure: NoticeFailure | null;
  /** What the channel calls it, where it says so. */
  readonly providerId: string | null;
}

/** What became of an attempt to send. */
export type Delivery =
  | { readonly outcome: 'sent'; readonly providerId: string | null }
  /** Worth another try; the channel may have said when. */
  | {
      readonly outcome: 'later';
      readonly reason: NoticeFailure;
      readonly retryAfterSeconds: number | null;
    }
  | { readonly outcome: 'never'; readonly reason: NoticeFailure };
