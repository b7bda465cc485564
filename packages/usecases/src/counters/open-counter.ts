import { type CounterId, fail, ok, openCounter as open } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { keepCounter } from './keep-counter.ts';

/** A staff member takes their place at a counter, comes back to it, or takes over from a colleague. */
export function openCounter({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: CounterId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const counter = await tx.counters.find(id);
      if (!counter) return fail('counter.not-found');
      const opened = open(counter, actor.staffId);
      return ok(await keepCounter(tx, 'counter.opened', opened, actor, clock.now()));
    });
}
