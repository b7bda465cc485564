import {
  approveClaim as approve,
  type ClaimId,
  confirmMatch,
  type FoundItemId,
  fail,
  type LostReportId,
  ok,
  reserveFoundItem,
} from '@homeward/domain';
import { tellApproved } from '../notices/occasions.ts';
import type { Deps, StaffActor, Tx } from '../ports.ts';
import { tellVisitor } from '../promises/promise-book.ts';

export interface DecideClaim {
  readonly id: ClaimId;
  /** Why, for colleagues. */
  readonly note: string;
}

type ApproveDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>;

/** Accept the proof: the item is kept for this claim, and the match is confirmed. */
export function approveClaim(deps: ApproveDeps) {
  const { store, clock } = deps;
  return ({ id, note }: DecideClaim, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const submitted = await tx.claims.find(id);
      if (!submitted) return fail('claim.not-found');
      const at = clock.now();
      const decision = approve(submitted, { at, by: actor.staffId, note });
      if (!decision.ok) return decision;
      const { itemId, reportId } = submitted;
      const item = await tx.foundItems.find(itemId);
      if (!item) return fail('claim.not-found');
      const reservation = reserveFoundItem(item, id);
      if (!reservation.ok) return reservation;

      const claim = await tx.claims.save(decision.value);
      const reserved = await tx.foundItems.save(reservation.value);
      await tx.events.append(
        { name: 'claim.approved', id, version: claim.version, itemId, reportId },
        actor,
        at,
      );
      await tx.events.append(
        { name: 'found-item.reserved', id: itemId, version: reserved.version, itemId, reportId },
        actor,
        at,
      );
      await confirmPair(deps, tx, itemId, reportId, actor);
      await tellVisitor(deps, tx, reportId, 'found', actor);
      await tellApproved(deps, tx, claim, reserved);
      return ok(claim);
    });
}

async function confirmPair(
  { clock }: ApproveDeps,
  tx: Tx,
  itemId: FoundItemId,
  reportId: LostReportId,
  actor: StaffActor,
): Promise<void> {
  const match = await tx.matches.findPair(itemId, reportId);
  if (match?.status !== 'suggested') return;
  const decision = confirmMatch(match, actor.staffId);
  if (!decision.ok) return;
  const { id, version } = await tx.matches.save(decision.value);
  const event = { name: 'match.confirmed', id, version, itemId, reportId } as const;
  await tx.events.append(event, actor, clock.now());
}
