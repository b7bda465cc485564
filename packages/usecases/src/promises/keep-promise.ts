import {
  answerDueInRound,
  fail,
  type GuestPromise,
  type Instant,
  isOutstanding,
  ok,
  type PromiseId,
  type PromiseOutcome,
} from '@homeward/domain';
import { tellFoundByHand } from '../notices/occasions.ts';
import { tell } from '../notices/tell.ts';
import type { Deps, StaffActor, Tx } from '../ports.ts';
import { stateNextHour, tellVisitor } from './promise-book.ts';

export interface KeepPromise {
  readonly id: PromiseId;
  readonly outcome: PromiseOutcome;
  /** The new hour with "still looking"; without it the next sweep. */
  readonly nextDueAt?: Instant | undefined;
}

/**
 * Tell a visitor how it stands. That answers every hour they were given; "still
 * looking" gives them a new one, which the same colleague sees to.
 */
export function keepPromise(deps: Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>) {
  return ({ id, outcome, nextDueAt }: KeepPromise, actor: StaffActor) =>
    deps.store.transaction(async (tx) => {
      const promise = await tx.promises.find(id);
      if (!promise) return fail('promise.not-found');
      const { reportId, ownerStaffId, status } = promise;
      if (!isOutstanding(promise)) return fail('promise.already-settled', { status });
      const at = deps.clock.now();
      const dueAt = nextDueAt ?? answerDueInRound(deps.venue, at, 1);
      if (outcome === 'still-looking' && dueAt <= at) return fail('promise.hour-passed');

      await tellVisitor(deps, tx, reportId, outcome, actor);
      const report = await tx.lostReports.find(reportId);
      if (outcome === 'still-looking' && report?.status === 'open') {
        await stateNextHour(deps, tx, report, { dueAt, round: 1, ownerStaffId }, actor);
      }
      await noticeOf(deps, tx, promise, outcome, dueAt);
      return ok(null);
    });
}

/** What the visitor reads of it. */
async function noticeOf(
  deps: Pick<Deps, 'clock' | 'ids' | 'venue'>,
  tx: Tx,
  { id: subjectId, reportId }: GuestPromise,
  outcome: PromiseOutcome,
  nextDueAt: Instant,
): Promise<void> {
  if (outcome === 'found') return tellFoundByHand(deps, tx, reportId, subjectId);
  const content =
    outcome === 'not-found'
      ? ({ kind: 'not-found' } as const)
      : ({ kind: 'still-looking', nextDueAt } as const);
  await tell(deps, tx, reportId, { content, subjectId });
}
