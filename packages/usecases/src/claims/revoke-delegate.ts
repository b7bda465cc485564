import { type ClaimId, fail, ok, revokeDelegate as revoke } from '@homeward/domain';
import { mayActFor } from '../kernel/ownership.ts';
import type { Deps, GuestActor, StaffActor } from '../ports.ts';

/** Nobody else is to come after all: their code opens nothing from now on. */
export function revokeDelegate({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: ClaimId }, actor: GuestActor | StaffActor) =>
    store.transaction(async (tx) => {
      const found = await tx.claims.find(id);
      if (!found || !mayActFor(actor, found.reportId)) return fail('claim.not-found');
      if (!found.delegate) return ok(found);
      const decision = revoke(found);
      if (!decision.ok) return decision;
      const claim = await tx.claims.save(decision.value);
      const { version, itemId, reportId } = claim;
      await tx.events.append(
        { name: 'claim.delegate-revoked', id, version, itemId, reportId },
        actor,
        clock.now(),
      );
      return ok(claim);
    });
}
