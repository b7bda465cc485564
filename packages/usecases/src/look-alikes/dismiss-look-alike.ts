import { dismissLookAlike as dismiss, fail, type LookAlikeId, ok } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { tellOfPair } from './suggest-look-alikes.ts';

/** Staff see that two found items only look alike; they are never asked about them again. */
export function dismissLookAlike(deps: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: LookAlikeId }, actor: StaffActor) =>
    deps.store.transaction(async (tx) => {
      const pair = await tx.lookAlikes.find(id);
      if (!pair) return fail('look-alike.not-found');
      if (pair.status === 'different') return ok(pair);
      const decision = dismiss(pair, actor.staffId);
      if (!decision.ok) return decision;
      const saved = await tx.lookAlikes.save(decision.value);
      return ok(await tellOfPair(deps, tx, 'look-alike.dismissed', saved, actor));
    });
}
