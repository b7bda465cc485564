import { answerDueInRound, type GuestPromise, type Instant, lapsePromise } from '@homeward/domain';
import { tell } from '../notices/tell.ts';
import type { Actor, Deps, Tx } from '../ports.ts';
import { promiseEvent, stateNextHour } from './promise-book.ts';

/** How many are seen to in one transaction; whoever calls comes back for the rest. */
export const mostLapsesAtOnce = 200;

/** A stated hour that passed, and the one its visitor hears of instead; none for a report that is closed. */
export interface Lapse {
  readonly promise: GuestPromise;
  readonly nextDueAt: Instant | null;
}

type LapseDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>;
const house: Actor = { kind: 'system' };

/**
 * See to the hours that passed without anybody having told the visitor. Each
 * lapses, which supervisors see (`promise.lapsed`), and at that very moment the
 * visitor is told that nothing was found by then, that we go on looking, and
 * by when they hear again (`promise.due` with `nextDueAt`). Doing it twice
 * changes nothing.
 */
export function lapsePromises(deps: LapseDeps) {
  return (): Promise<readonly Lapse[]> =>
    deps.store.transaction(async (tx) => {
      const dueBy = deps.clock.now();
      const lapses: Lapse[] = [];
      for (const promise of await tx.promises.listOpen({ dueBy, limit: mostLapsesAtOnce })) {
        const lapse = await lapseOne(deps, tx, promise);
        if (lapse) lapses.push(lapse);
      }
      return lapses;
    });
}

async function lapseOne(deps: LapseDeps, tx: Tx, open: GuestPromise): Promise<Lapse | null> {
  const at = deps.clock.now();
  const lapsed = lapsePromise(open, at);
  if (!lapsed) return null;
  const promise = await tx.promises.save(lapsed);
  await tx.events.append(promiseEvent('promise.lapsed', promise), house, at);
  const report = await tx.lostReports.find(promise.reportId);
  if (report?.status !== 'open') return { promise, nextDueAt: null };

  const round = promise.round + 1;
  const nextDueAt = answerDueInRound(deps.venue, at, round);
  const hour = { dueAt: nextDueAt, round, ownerStaffId: promise.ownerStaffId };
  await tx.events.append(promiseEvent('promise.due', promise, { nextDueAt }), house, at);
  await stateNextHour(deps, tx, report, hour, house);
  const content = { kind: 'promise-due', nextDueAt } as const;
  await tell(deps, tx, report.id, { content, subjectId: promise.id });
  return { promise, nextDueAt };
}
