import { dismissMatch as decideDismiss, fail, isOpen, type MatchId, ok } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';

/**
 * Staff see that a found item is not the one; the pair is never suggested again.
 * While a visitor claims the item, it is the claim that has to be decided.
 */
export function dismissMatch({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: MatchId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const match = await tx.matches.find(id);
      if (!match) return fail('match.not-found');
      const { itemId, reportId } = match;
      const claims = await tx.claims.list({ itemId, reportId, limit: 20 });
      if (claims.some(isOpen)) return fail('match.already-decided', { status: 'claimed' });

      const decision = decideDismiss(match, actor.staffId);
      if (!decision.ok) return decision;

      const dismissed = await tx.matches.save(decision.value);
      await tx.events.append(
        { name: 'match.dismissed', id, version: dismissed.version, itemId, reportId },
        actor,
        clock.now(),
      );
      return ok(dismissed);
    });
}
