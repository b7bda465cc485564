import {
  addMinutes,
  type CounterId,
  fail,
  ok,
  type PauseReason,
  pauseCounter as pause,
} from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { keepCounter } from './keep-counter.ts';

export interface PauseCounter {
  readonly id: CounterId;
  readonly reason: PauseReason;
  /** Until the staff member is back, or null when that cannot be said. */
  readonly minutes: number | null;
}

/** Leave a counter for a while and say in public why, and until when. */
export function pauseCounter({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id, reason, minutes }: PauseCounter, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const counter = await tx.counters.find(id);
      if (!counter) return fail('counter.not-found');
      const at = clock.now();
      const decision = pause(counter, reason, minutes === null ? null : addMinutes(at, minutes));
      if (!decision.ok) return decision;
      return ok(await keepCounter(tx, 'counter.paused', decision.value, actor, at));
    });
}
