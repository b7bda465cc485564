import { type ClaimId, fail, ok, withdrawClaim as withdraw } from '@homeward/domain';
import { mayActFor } from '../kernel/ownership.ts';
import type { Deps, GuestActor, StaffActor } from '../ports.ts';
import { closeClaim } from './close-claim.ts';

/** A visitor takes their own claim back. */
export function withdrawClaim(deps: Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>) {
  return ({ id }: { readonly id: ClaimId }, actor: GuestActor | StaffActor) =>
    deps.store.transaction(async (tx) => {
      const claim = await tx.claims.find(id);
      if (!claim || !mayActFor(actor, claim.reportId)) return fail('claim.not-found');
      const decision = withdraw(claim);
      if (!decision.ok) return decision;
      return ok(await closeClaim(deps, tx, 'claim.withdrawn', decision.value, actor));
    });
}
