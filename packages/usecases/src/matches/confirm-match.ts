import { confirmMatch as decideConfirm, fail, type MatchId, ok } from '@homeward/domain';
import { tellFound } from '../notices/occasions.ts';
import type { Deps, StaffActor } from '../ports.ts';

/** Staff agree that a found item is the one a report describes; saying so twice changes nothing. */
export function confirmMatch(deps: Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>) {
  const { store, clock } = deps;
  return ({ id }: { readonly id: MatchId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const match = await tx.matches.find(id);
      if (!match) return fail('match.not-found');
      if (match.status === 'confirmed') return ok(match);

      const decision = decideConfirm(match, actor.staffId);
      if (!decision.ok) return decision;

      const confirmed = await tx.matches.save(decision.value);
      const { version, itemId, reportId } = confirmed;
      await tx.events.append(
        { name: 'match.confirmed', id, version, itemId, reportId },
        actor,
        clock.now(),
      );
      await tellFound(deps, tx, confirmed);
      return ok(confirmed);
    });
}
