import { type CounterId, closeCounter as close, fail, ok } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { keepCounter } from './keep-counter.ts';

/** Nobody stands at this counter any more. */
export function closeCounter({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: CounterId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const counter = await tx.counters.find(id);
      if (!counter) return fail('counter.not-found');
      const decision = close(counter);
      if (!decision.ok) return decision;
      return ok(await keepCounter(tx, 'counter.closed', decision.value, actor, clock.now()));
    });
}
