import { dismissMatch as decideDismiss, fail, isOpen, type MatchId, ok } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { promiseUnlessFound } from '../promises/promise-book.ts';

/**
 * Staff see that a found item is not the one; the pair is never suggested again.
 * While a visitor claims the item, it is the claim that has to be decided.
 */
export function dismissMatch(deps: Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>) {
  const { store, clock } = deps;
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
      await promiseUnlessFound(deps, tx, reportId, actor);
      return ok(dismissed);
    });
}
