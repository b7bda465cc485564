import type { Claim } from '../claims/claim.ts';
import type { FoundItem } from '../found-items/found-item.ts';
import type { ClaimId, FoundItemId, HandoverId, StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';

/** The moment a thing went home: who gave it, to whom, on what proof. There is one per item, ever. */
export interface Handover {
  readonly id: HandoverId;
  readonly itemId: FoundItemId;
  readonly claimId: ClaimId;
  readonly at: Instant;
  readonly by: StaffId;
  readonly receivedBy: string;
  readonly proofNotes: string;
  /** Whose code was shown: the one the owner sent, by name; null for the owner’s own. */
  readonly delegateName: string | null;
}

export interface HandingOver {
  readonly id: HandoverId;
  readonly pickupCode: string;
  readonly expectedPickupCode: string;
  /** The code of whom the owner sends, if anybody. */
  readonly expectedDelegateCode: string | null;
  readonly proofNotes: string;
  readonly receivedBy: string;
  readonly at: Instant;
  readonly by: StaffId;
}

export interface HandedOver {
  readonly item: FoundItem;
  readonly claim: Claim;
  readonly handover: Handover;
}

type HandoverRefusal =
  | 'claim.not-approved'
  | 'found-item.not-reserved'
  | 'handover.wrong-code'
  | 'handover.proof-missing';

/**
 * Give a reserved thing to the person whose claim was approved, or to whom they
 * sent, code and proof in hand.
 */
export function handOver(
  item: FoundItem,
  claim: Claim,
  handing: HandingOver,
): Result<HandedOver, HandoverRefusal> {
  if (claim.status !== 'approved') return fail('claim.not-approved', { status: claim.status });
  if (item.status !== 'reserved' || item.reservedFor !== claim.id) {
    return fail('found-item.not-reserved', { label: item.label });
  }
  const isOwner = handing.pickupCode === handing.expectedPickupCode;
  const isDelegate = claim.delegate !== null && handing.pickupCode === handing.expectedDelegateCode;
  if (!isOwner && !isDelegate) return fail('handover.wrong-code');
  if (handing.proofNotes.trim() === '') return fail('handover.proof-missing');
  return ok({
    item: { ...item, status: 'returned', whereabouts: { at: 'owner' } },
    claim: { ...claim, status: 'completed' },
    handover: {
      id: handing.id,
      itemId: item.id,
      claimId: claim.id,
      at: handing.at,
      by: handing.by,
      receivedBy: handing.receivedBy,
      proofNotes: handing.proofNotes,
      delegateName: isOwner ? null : (claim.delegate?.name ?? null),
    },
  });
}
