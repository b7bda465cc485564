import type { CounterId, StaffId, TicketId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';

export const counterStatuses = ['open', 'paused', 'closed'] as const;
export type CounterStatus = (typeof counterStatuses)[number];

export const pauseReasons = ['fetching', 'break', 'helping', 'other'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** A counter today: whether somebody stands there, and whom they are serving. */
export interface Counter {
  readonly id: CounterId;
  readonly version: number;
  readonly status: CounterStatus;
  readonly staffId: StaffId | null;
  readonly ticketId: TicketId | null;
  /** Said in public on the wall, because honesty about a delay calms people. */
  readonly pausedFor: PauseReason | null;
  readonly backAt: Instant | null;
}

/** A counter of the venue on the morning of its first day. */
export function newCounter(id: CounterId): Counter {
  return {
    id,
    version: 1,
    status: 'closed',
    staffId: null,
    ticketId: null,
    pausedFor: null,
    backAt: null,
  };
}

/** A staff member takes their place at a counter, or takes over from a colleague. */
export function openCounter(counter: Counter, by: StaffId): Counter {
  return { ...counter, status: 'open', staffId: by, pausedFor: null, backAt: null };
}

/** Say in public why nobody is called for a while, and until when if that is known. */
export function pauseCounter(
  counter: Counter,
  reason: PauseReason,
  backAt: Instant | null,
): Result<Counter, 'counter.not-open' | 'counter.busy'> {
  if (counter.status !== 'open') return fail('counter.not-open', { status: counter.status });
  if (counter.ticketId) return fail('counter.busy');
  return ok({ ...counter, status: 'paused', pausedFor: reason, backAt });
}

/** When a paused counter is back, as far as it can still be said in public: not once that time has passed. */
export function statedReturn({ backAt }: Pick<Counter, 'backAt'>, at: Instant): Instant | null {
  return backAt !== null && backAt > at ? backAt : null;
}

/** Back from a pause, with the same staff member. */
export function resumeCounter(counter: Counter): Result<Counter, 'counter.not-open'> {
  if (counter.status === 'closed') return fail('counter.not-open', { status: counter.status });
  return ok({ ...counter, status: 'open', pausedFor: null, backAt: null });
}

/** Nobody stands there any more; whoever is being served is served to the end first. */
export function closeCounter(counter: Counter): Result<Counter, 'counter.busy'> {
  if (counter.ticketId) return fail('counter.busy');
  return ok({ ...counter, status: 'closed', staffId: null, pausedFor: null, backAt: null });
}

/** May this counter call somebody now? It takes one ticket at a time. */
export function readyToCall(
  counter: Counter,
): Result<Counter, 'counter.not-open' | 'counter.busy'> {
  if (counter.status !== 'open') return fail('counter.not-open', { status: counter.status });
  if (counter.ticketId) return fail('counter.busy');
  return ok(counter);
}

/** The counter has called this ticket and takes no other until it has gone its way. */
export function occupyCounter(
  counter: Counter,
  ticketId: TicketId,
): Result<Counter, 'counter.not-open' | 'counter.busy'> {
  const ready = readyToCall(counter);
  return ready.ok ? ok({ ...counter, ticketId }) : ready;
}

/** The counter's ticket has gone its way; the next one may be called. */
export function freeCounter(counter: Counter): Counter {
  return { ...counter, ticketId: null };
}
