import { fail, ok, rejectClaim as reject } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import type { DecideClaim } from './approve-claim.ts';
import { closeClaim } from './close-claim.ts';

/** Say no: the item is free for others again, and the visitor is no longer called to pick it up. */
export function rejectClaim(deps: Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>) {
  return ({ id, note }: DecideClaim, actor: StaffActor) =>
    deps.store.transaction(async (tx) => {
      const claim = await tx.claims.find(id);
      if (!claim) return fail('claim.not-found');
      const decision = reject(claim, { at: deps.clock.now(), by: actor.staffId, note });
      if (!decision.ok) return decision;
      return ok(await closeClaim(deps, tx, 'claim.rejected', decision.value, actor));
    });
}
