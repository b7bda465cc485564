import {
  type ClaimId,
  fail,
  type HandedOver,
  type HandoverId,
  handOver,
  isOpen,
  ok,
  rejectClaim,
} from '@homeward/domain';
import { closeClaim } from '../claims/close-claim.ts';
import { closeReport } from '../lost-reports/close-report.ts';
import { dismissOvertaken } from '../matches/dismiss-overtaken.ts';
import { AlreadyHandedOver, type Deps, type StaffActor, type Tx } from '../ports.ts';
import { finishVisit } from './finish-visit.ts';
import { hasTooManyWrongCodes, rememberWrongCode } from './wrong-codes.ts';

export interface HandOverItem {
  readonly claimId: ClaimId;
  readonly pickupCode: string;
  readonly proofNotes: string;
  readonly receivedBy: string;
}

/** Kept with the claims of others when a thing has gone home. */
export const goneHomeNote = 'The item has been handed over under another claim.';

type HandOverDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'codes' | 'venue'>;

/**
 * Give a found item to the person whose claim was approved, or to whom they
 * sent with a code of their own, once and for ever.
 *
 * A wrong pickup code is remembered although it changes nothing else, so that
 * codes cannot be guessed: that is why such a refusal leaves the transaction as
 * a value of its own, which the store keeps.
 */
export function handOverItem(deps: HandOverDeps) {
  return async (input: HandOverItem, actor: StaffActor) => {
    try {
      const outcome = await deps.store.transaction((tx) => attempt(deps, tx, input, actor));
      return 'wrongCode' in outcome ? fail('handover.wrong-code') : outcome;
    } catch (error) {
      if (error instanceof AlreadyHandedOver) return fail('handover.already-done');
      throw error;
    }
  };
}

async function attempt(deps: HandOverDeps, tx: Tx, input: HandOverItem, actor: StaffActor) {
  const at = deps.clock.now();
  const claim = await tx.claims.find(input.claimId);
  const item = claim && (await tx.foundItems.find(claim.itemId));
  if (!claim || !item) return fail('claim.not-found');
  const done = await tx.handovers.findByItem(item.id);
  if (done) return fail('handover.already-done', { at: done.at });
  if (await hasTooManyWrongCodes(tx, claim, at)) return fail('request.too-many');

  const decision = handOver(item, claim, {
    id: deps.ids.next<HandoverId>(),
    pickupCode: input.pickupCode.replace(/\D/g, ''),
    expectedPickupCode: deps.codes.pickupCode(claim.id),
    expectedDelegateCode: claim.delegate && deps.codes.delegateCode(claim.id, claim.delegate.nonce),
    proofNotes: input.proofNotes.trim(),
    receivedBy: input.receivedBy.trim(),
    at,
    by: actor.staffId,
  });
  if (!decision.ok) {
    if (decision.refusal.code !== 'handover.wrong-code') return decision;
    await rememberWrongCode(tx, claim, actor, at);
    return { wrongCode: true } as const;
  }
  await keepHandover(tx, decision.value, actor);
  await settleTheRest(deps, tx, decision.value, actor);
  return ok(decision.value.handover);
}

async function keepHandover(tx: Tx, handed: HandedOver, actor: StaffActor): Promise<void> {
  const { handover } = handed;
  const item = await tx.foundItems.save(handed.item);
  const claim = await tx.claims.save(handed.claim);
  await tx.handovers.add(handover);
  const about = { itemId: item.id, reportId: claim.reportId };
  const { at } = handover;
  await tx.events.append(
    { name: 'found-item.returned', id: item.id, version: item.version, ...about },
    actor,
    at,
  );
  await tx.events.append(
    { name: 'claim.completed', id: claim.id, version: claim.version, ...about },
    actor,
    at,
  );
  await tx.events.append(
    {
      name: 'handover.completed',
      id: handover.id,
      version: 1,
      ...about,
      facts: { isDelegate: handover.delegateName !== null },
    },
    actor,
    at,
  );
}

/** The visit is over, nobody else need wait for this item, and the report has its answer. */
async function settleTheRest(
  deps: HandOverDeps,
  tx: Tx,
  { item, claim, handover }: HandedOver,
  actor: StaffActor,
): Promise<void> {
  await finishVisit(deps, tx, claim.reportId, actor);
  const decision = { at: handover.at, by: actor.staffId, note: goneHomeNote };
  for (const other of (await tx.claims.list({ itemId: item.id, limit: 500 })).filter(isOpen)) {
    const rejected = rejectClaim(other, decision);
    if (rejected.ok) await closeClaim(deps, tx, 'claim.rejected', rejected.value, actor);
  }
  const report = await tx.lostReports.find(claim.reportId);
  if (report?.status === 'open') await closeReport(deps, tx, report, 'returned', actor);
  // Last, so that only those who still wait are given another hour.
  await dismissOvertaken(deps, tx, { itemId: item.id }, actor);
}
