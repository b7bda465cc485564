import type { LostReportId, PromiseId, StaffId } from '../kernel/brand.ts';
import { addMinutes, dayMs, type Instant, minuteMs } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Role, StaffMember } from '../staff/staff-member.ts';
import { answerDueAt } from '../venue/promise.ts';
import type { Venue } from '../venue/venue.ts';

/** `answer-due`: the visitor hears from us by then, also if it is "no". */
export const promiseKinds = ['answer-due'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

export const promiseStatuses = ['open', 'kept', 'lapsed', 'void'] as const;
export type PromiseStatus = (typeof promiseStatuses)[number];

/** What a visitor was told. After `still-looking` a new hour is stated. */
export const promiseOutcomes = ['found', 'not-found', 'still-looking'] as const;
export type PromiseOutcome = (typeof promiseOutcomes)[number];

/** An hour that was stated to a visitor. A lapsed one stays until somebody has answered after all. */
export interface GuestPromise {
  readonly id: PromiseId;
  readonly version: number;
  readonly reportId: LostReportId;
  readonly kind: PromiseKind;
  readonly madeAt: Instant;
  readonly dueAt: Instant;
  /** 1 for an hour a person stated or that was stated at filing, one more each time it passed unanswered. */
  readonly round: number;
  /** Who sees to it; null is the desk as a whole. */
  readonly ownerStaffId: StaffId | null;
  readonly status: PromiseStatus;
  readonly outcome: PromiseOutcome | null;
  /** When it needed nobody's care any more: answered in time or late, or overtaken. */
  readonly settledAt: Instant | null;
  /** Who answered; null for the house itself and the visitor's own doing. */
  readonly settledBy: StaffId | null;
}

/** Days that are let pass before the next sweep counts, by round: nobody is written to daily for ever. */
const restDays = [0, 0, 1, 3, 7] as const;

/** The hour to state in such a round: the next sweep, later and later while nobody answers. */
export function answerDueInRound(venue: Venue, now: Instant, round: number): Instant {
  const days = restDays[Math.min(Math.max(round, 1), restDays.length) - 1] ?? 0;
  return answerDueAt(venue, addMinutes(now, (days * dayMs) / minuteMs));
}

/** State an hour. */
export function makePromise(
  stated: Pick<GuestPromise, 'id' | 'reportId' | 'dueAt' | 'round' | 'ownerStaffId'>,
  at: Instant,
): GuestPromise {
  return {
    ...stated,
    version: 1,
    kind: 'answer-due',
    madeAt: at,
    status: 'open',
    outcome: null,
    settledAt: null,
    settledBy: null,
  };
}

/** Does somebody still have to see to it? Also when the hour has passed. */
export function isOutstanding(promise: GuestPromise): boolean {
  return promise.settledAt === null;
}

/** The visitor was told. In time it is kept; after the hour it stays lapsed, but off the board. */
export function answerPromise(
  promise: GuestPromise,
  told: { readonly outcome: PromiseOutcome; readonly by: StaffId | null },
  at: Instant,
): Result<GuestPromise, 'promise.already-settled'> {
  if (!isOutstanding(promise)) return fail('promise.already-settled', { status: promise.status });
  const { outcome, by } = told;
  const isInTime = promise.status === 'open' && at <= promise.dueAt;
  const status = isInTime ? 'kept' : 'lapsed';
  return ok({ ...promise, status, outcome, settledAt: at, settledBy: by });
}

/** The hour has passed and nobody told the visitor; null while there is time, or when it is settled. */
export function lapsePromise(promise: GuestPromise, at: Instant): GuestPromise | null {
  if (promise.status !== 'open' || at <= promise.dueAt) return null;
  return { ...promise, status: 'lapsed' };
}

/** The visitor no longer waits. What has lapsed before stays counted; null when nothing is left to do. */
export function releasePromise(promise: GuestPromise, at: Instant): GuestPromise | null {
  if (!isOutstanding(promise)) return null;
  const hasLapsed = promise.status === 'lapsed' || at > promise.dueAt;
  return { ...promise, status: hasLapsed ? 'lapsed' : 'void', settledAt: at };
}

/** Roles whose members answer visitors, and so may own what was promised to them. */
const answeringRoles: readonly Role[] = ['desk', 'supervisor', 'admin'];

/** May a promise be given to this colleague? */
export function mayOwnPromises({
  isActive,
  roles,
}: Pick<StaffMember, 'isActive' | 'roles'>): boolean {
  return isActive && roles.some((role) => answeringRoles.includes(role));
}

/** Give a promise an owner, or back to the desk as a whole. */
export function givePromise(
  promise: GuestPromise,
  ownerStaffId: StaffId | null,
): Result<GuestPromise, 'promise.already-settled'> {
  if (!isOutstanding(promise)) return fail('promise.already-settled', { status: promise.status });
  return ok({ ...promise, ownerStaffId });
}

/** The promise a visitor goes by: the one that is open, or the last one made. */
export function standingPromise(promises: readonly GuestPromise[]): GuestPromise | null {
  const open = promises.find(({ status }) => status === 'open');
  const [last] = [...promises].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  return open ?? last ?? null;
}

export const promiseUrgencies = ['later', 'due', 'overdue'] as const;
export type PromiseUrgency = (typeof promiseUrgencies)[number];

/** How soon somebody has to see to an outstanding promise; `due` from so many minutes before the hour. */
export function promiseUrgencyOf(
  { status, dueAt }: GuestPromise,
  at: Instant,
  warningMinutes: number,
): PromiseUrgency {
  if (status === 'lapsed' || at > dueAt) return 'overdue';
  return addMinutes(at, warningMinutes) >= dueAt ? 'due' : 'later';
}

/** The share (0 to 1) of promises that were kept, or null when none came due. */
export function keptRate({ kept, lapsed }: { readonly kept: number; readonly lapsed: number }) {
  return kept + lapsed === 0 ? null : kept / (kept + lapsed);
}

/** What a visitor was told last, and when. Where nobody answered, the house said at the hour that we go on looking. */
export function lastWordOf(
  promises: readonly GuestPromise[],
): { readonly outcome: PromiseOutcome; readonly at: Instant } | null {
  const words = promises.flatMap(({ status, outcome, settledAt, dueAt }) => {
    if (outcome !== null && settledAt !== null) return [{ outcome, at: settledAt }];
    return status === 'lapsed' ? [{ outcome: 'still-looking' as const, at: dueAt }] : [];
  });
  return words.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}
