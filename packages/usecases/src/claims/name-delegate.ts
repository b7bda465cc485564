import { type Claim, type ClaimId, fail, nameDelegate as name, ok } from '@homeward/domain';
import { mayActFor } from '../kernel/ownership.ts';
import type { Deps, GuestActor, StaffActor } from '../ports.ts';

export interface NameDelegate {
  readonly id: ClaimId;
  readonly name: string;
}

type NameDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'codes'>;

/**
 * Send somebody else to pick it up, with a code of their own beside the owner's.
 * Another name makes another code; the same name again changes nothing.
 */
export function nameDelegate(deps: NameDeps) {
  return ({ id, name: delegateName }: NameDelegate, actor: GuestActor | StaffActor) =>
    deps.store.transaction(async (tx) => {
      const found = await tx.claims.find(id);
      if (!found || !mayActFor(actor, found.reportId)) return fail('claim.not-found');
      if (found.delegate?.name === delegateName) return ok(found);
      const at = deps.clock.now();
      const nonce = nonceFor(deps, id);
      const decision = name(found, { name: delegateName, nonce, namedAt: at });
      if (!decision.ok) return decision;

      const claim: Claim = await tx.claims.save(decision.value);
      const { version, itemId, reportId } = claim;
      await tx.events.append({ name: 'claim.delegated', id, version, itemId, reportId }, actor, at);
      return ok(claim);
    });
}

/** Two codes of one claim must differ, or nobody could tell who came. */
function nonceFor({ ids, codes }: NameDeps, id: ClaimId): string {
  for (;;) {
    const nonce = ids.next<string>();
    if (codes.delegateCode(id, nonce) !== codes.pickupCode(id)) return nonce;
  }
}
