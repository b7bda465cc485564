import {
  confirmLookAlike as confirm,
  type FoundItem,
  type FoundItemId,
  fail,
  isOpen,
  type LookAlikeId,
  lookAlikeOf,
  type Merged,
  ok,
} from '@homeward/domain';
import { dismissOvertaken } from '../matches/dismiss-overtaken.ts';
import { suggestForItem } from '../matches/suggest-matches.ts';
import type { Deps, StaffActor, Tx } from '../ports.ts';
import { carryMatches } from './carry-matches.ts';
import { keepMerge } from './keep-merge.ts';

export interface ConfirmLookAlike {
  readonly id: LookAlikeId;
  /** The one of the two that stays on the books. */
  readonly keptId: FoundItemId;
}

type ConfirmDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue' | 'matcher'>;

/**
 * Staff say that two found items are one thing: one stays, the other leaves the
 * books as its second logging, and whoever was looking for either is now held
 * against the one that stays. Nothing is deleted. Saying so twice changes nothing.
 */
export function confirmLookAlike(deps: ConfirmDeps) {
  return ({ id, keptId }: ConfirmLookAlike, actor: StaffActor) =>
    deps.store.transaction(async (tx) => {
      const pair = await tx.lookAlikes.find(id);
      if (!pair || (keptId !== pair.firstId && keptId !== pair.secondId)) {
        return fail('look-alike.not-found');
      }
      const duplicateId = lookAlikeOf(pair, keptId);
      if (pair.status === 'same' && pair.duplicateId === duplicateId) return ok(pair);
      const kept = await tx.foundItems.find(keptId);
      const duplicate = await tx.foundItems.find(duplicateId);
      if (!kept || !duplicate) return fail('look-alike.not-found');

      const claims = await tx.claims.list({ itemId: duplicateId, limit: 100 });
      const decision = confirm(
        pair,
        { kept, duplicate },
        {
          by: actor.staffId,
          isClaimed: claims.some(isOpen),
          isMovedLater: (await lastPut(tx, duplicate)) > (await lastPut(tx, kept)),
        },
      );
      if (!decision.ok) return decision;
      return ok(await keep(deps, tx, decision.value, kept, actor));
    });
}

/** When it was put where it is, as the number of the event: when it was logged, or last moved. */
async function lastPut(tx: Tx, { id }: FoundItem): Promise<number> {
  const steps = await tx.events.about({ itemId: id });
  const puts = steps.filter(
    ({ name, id: ofId }) =>
      ofId === id && (name === 'found-item.registered' || name === 'found-item.moved'),
  );
  return puts.at(-1)?.seq ?? 0;
}

async function keep(
  deps: ConfirmDeps,
  tx: Tx,
  merged: Merged,
  before: FoundItem,
  actor: StaffActor,
) {
  const change = { what: 'confirmed', wasAt: before.whereabouts } as const;
  const { kept, duplicate, lookAlike } = await keepMerge(deps, tx, merged, change, actor);
  await carryMatches(deps, tx, { from: duplicate.id, to: kept.id }, actor);
  await dismissOvertaken(deps, tx, { itemId: duplicate.id }, actor);
  await suggestForItem(deps, tx, kept, actor);
  return lookAlike;
}
