import { addMinutes, type Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Delivery, Notice, NoticeFailure } from './notice.ts';
import { expiryOf, sendableFrom } from './notice-rules.ts';

/** It may not go out just now, and is taken up again then. */
export function postponeNotice(notice: Notice, until: Instant): Notice {
  return { ...notice, nextAttemptAt: until, expiresAt: expiryOf(notice.kind, until) };
}

/** What is known of a notice when somebody should be told. */
export type NoticeIntent = Pick<
  Notice,
  | 'id'
  | 'content'
  | 'reportId'
  | 'ticketId'
  | 'subjectId'
  | 'target'
  | 'channel'
  | 'language'
  | 'key'
>;

/** How often a notice is tried before it is given up. */
export const mostAttempts = 12;
const firstPauseSeconds = 4;
const longestPauseSeconds = 15 * 60;

/** Write down that somebody should be told; quiet hours put it off, unless they were given an hour in them. */
export function writeNotice(
  venue: Parameters<typeof sendableFrom>[0],
  intent: NoticeIntent,
  at: Instant,
  statedHours: readonly Instant[] = [],
): Notice {
  const from = sendableFrom(venue, intent.content, at, statedHours);
  const { kind } = intent.content;
  return {
    ...intent,
    version: 1,
    kind,
    status: 'waiting',
    attempts: 0,
    createdAt: at,
    nextAttemptAt: from,
    expiresAt: expiryOf(kind, from),
    leasedUntil: null,
    leasedBy: null,
    settledAt: null,
    failure: null,
    providerId: null,
  };
}

/**
 * Take a notice in hand for so many seconds, after which it is anybody's again:
 * whoever held it is dead, or too slow. An attempt counts from
 * here, so that a notice that kills its sender comes to an end too.
 */
export function leaseNotice(
  notice: Notice,
  lease: { readonly by: string; readonly seconds: number },
  at: Instant,
): Notice {
  const leasedUntil = addMinutes(at, lease.seconds / 60);
  const attempts = notice.attempts + 1;
  return { ...notice, attempts, leasedBy: lease.by, leasedUntil, nextAttemptAt: leasedUntil };
}

/** Give a notice back that was taken in hand and not tried. */
export function releaseNotice(notice: Notice, at: Instant): Notice {
  const attempts = Math.max(0, notice.attempts - 1);
  return { ...notice, attempts, leasedBy: null, leasedUntil: null, nextAttemptAt: at };
}

/** Does this worker still hold it? */
export function isLeasedBy({ status, leasedBy }: Notice, worker: string): boolean {
  return status === 'waiting' && leasedBy === worker;
}

/**
 * What an attempt came to. A failure that may pass is tried again after a pause
 * of up to 4, 8, 16 ... seconds, at most 15 minutes; `chance` (0 to 1) picks the
 * moment within it, so that thousands don't come back at once ("full jitter",
 * Brooker, AWS Architecture Blog 2015).
 */
export function settleAttempt(
  notice: Notice,
  delivery: Delivery,
  at: Instant,
  chance: number,
): Notice {
  if (delivery.outcome === 'sent') {
    return settled({ ...notice, providerId: delivery.providerId }, 'sent', null, at);
  }
  if (delivery.outcome === 'never') return settled(notice, 'failed', delivery.reason, at);
  if (notice.attempts >= mostAttempts) return settled(notice, 'failed', 'too-many-attempts', at);
  const pause = pauseSeconds(notice.attempts, delivery.retryAfterSeconds, chance);
  const nextAttemptAt = addMinutes(at, pause / 60);
  if (nextAttemptAt > notice.expiresAt) return settled(notice, 'failed', 'too-late', at);
  const { reason: failure } = delivery;
  return { ...notice, nextAttemptAt, failure, leasedBy: null, leasedUntil: null };
}

/** Seconds until the next attempt: what the channel asked for, or a share of a pause that doubles. */
export function pauseSeconds(
  attempts: number,
  retryAfterSeconds: number | null,
  chance: number,
): number {
  const longest = Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** Math.max(0, attempts - 1));
  const jittered = Math.max(0.2, chance * longest);
  return retryAfterSeconds === null
    ? jittered
    : Math.min(longestPauseSeconds, retryAfterSeconds) + jittered;
}

/** It will not be sent, and this is why. */
export function suppressNotice(notice: Notice, why: NoticeFailure, at: Instant): Notice {
  return settled(notice, 'suppressed', why, at);
}

/** There is nothing to tell any more. */
export function cancelNotice(notice: Notice, at: Instant): Notice {
  return settled(notice, 'cancelled', null, at);
}

/** Causes that lie with us or with the gateway and may be mended: it is worth sending all of them again. */
export const mendableFailures = [
  'unreachable',
  'timeout',
  'busy',
  'refused',
  'not-authorised',
  'too-many-attempts',
] as const satisfies readonly NoticeFailure[];
export type MendableFailure = (typeof mendableFailures)[number];

/** Staff try once more what could not be sent; it counts from the beginning again. */
export function resendNotice(notice: Notice, at: Instant): Result<Notice, 'notice.not-failed'> {
  const { status, kind } = notice;
  if (status !== 'failed' && status !== 'suppressed') return fail('notice.not-failed', { status });
  return ok({
    ...notice,
    status: 'waiting',
    attempts: 0,
    nextAttemptAt: at,
    expiresAt: expiryOf(kind, at),
    settledAt: null,
    failure: null,
  });
}

function settled(
  notice: Notice,
  status: Notice['status'],
  failure: NoticeFailure | null,
  at: Instant,
): Notice {
  return { ...notice, status, failure, settledAt: at, leasedBy: null, leasedUntil: null };
}
