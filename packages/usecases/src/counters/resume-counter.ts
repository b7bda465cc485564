import { type CounterId, fail, ok, resumeCounter as resume } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { keepCounter } from './keep-counter.ts';

/** Back from a pause: visitors may be called again. */
export function resumeCounter({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: CounterId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const counter = await tx.counters.find(id);
      if (!counter) return fail('counter.not-found');
      const decision = resume(counter);
      if (!decision.ok) return decision;
      return ok(await keepCounter(tx, 'counter.resumed', decision.value, actor, clock.now()));
    });
}
