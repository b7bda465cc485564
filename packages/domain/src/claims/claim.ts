import type { ClaimId, FoundItemId, LostReportId, StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Delegate } from './delegate.ts';

export const claimStatuses = [
  'submitted',
  'approved',
  'rejected',
  'withdrawn',
  'completed',
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** A visitor's word that a found item is theirs. Several may claim one item; staff decide. */
export interface Claim {
  readonly id: ClaimId;
  readonly version: number;
  readonly itemId: FoundItemId;
  readonly reportId: LostReportId;
  readonly status: ClaimStatus;
  /** What only the owner knows, in the visitor's words. */
  readonly statement: string;
  readonly submittedAt: Instant;
  readonly decidedAt: Instant | null;
  readonly decidedBy: StaffId | null;
  readonly decisionNote: string;
  /** Somebody else who may come for it, with a code of their own. */
  readonly delegate: Delegate | null;
}

export interface Decision {
  readonly at: Instant;
  readonly by: StaffId;
  readonly note: string;
}

export function submitClaim(
  claim: Pick<Claim, 'id' | 'itemId' | 'reportId' | 'statement'>,
  at: Instant,
): Claim {
  return {
    ...claim,
    version: 1,
    status: 'submitted',
    submittedAt: at,
    decidedAt: null,
    decidedBy: null,
    decisionNote: '',
    delegate: null,
  };
}

export function approveClaim(
  claim: Claim,
  decision: Decision,
): Result<Claim, 'claim.already-decided'> {
  if (claim.status !== 'submitted') return fail('claim.already-decided', { status: claim.status });
  return ok(decided(claim, 'approved', decision));
}

/** Say no. An approved claim may still be rejected, until the thing has been handed over. */
export function rejectClaim(
  claim: Claim,
  decision: Decision,
): Result<Claim, 'claim.already-decided'> {
  if (!isOpen(claim)) return fail('claim.already-decided', { status: claim.status });
  return ok(decided(claim, 'rejected', decision));
}

export function withdrawClaim(claim: Claim): Result<Claim, 'claim.already-decided'> {
  if (!isOpen(claim)) return fail('claim.already-decided', { status: claim.status });
  return ok({ ...claim, status: 'withdrawn' });
}

/** Still waiting for a decision, or approved and waiting to be picked up. */
export function isOpen(claim: Claim): boolean {
  return claim.status === 'submitted' || claim.status === 'approved';
}

/** Of one visitor's open claims the one to see to first: what is approved can be handed over. */
export function approvedFirst(open: readonly Claim[]): Claim | null {
  return open.find(({ status }) => status === 'approved') ?? open[0] ?? null;
}

function decided(claim: Claim, status: 'approved' | 'rejected', decision: Decision): Claim {
  return {
    ...claim,
    status,
    decidedAt: decision.at,
    decidedBy: decision.by,
    decisionNote: decision.note,
  };
}
