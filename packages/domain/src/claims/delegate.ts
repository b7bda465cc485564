import type { Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { type Claim, isOpen } from './claim.ts';

export const longestDelegateName = 80;

/** Somebody the owner sends to fetch the thing. */
export interface Delegate {
  readonly name: string;
  /** With the claim's id it makes their pickup code, which is kept nowhere. */
  readonly nonce: string;
  readonly namedAt: Instant;
}

/** Send somebody else. A new name replaces the one before, whose code then opens nothing. */
export function nameDelegate(
  claim: Claim,
  delegate: Delegate,
): Result<Claim, 'claim.already-decided'> {
  if (!isOpen(claim)) return fail('claim.already-decided', { status: claim.status });
  return ok({ ...claim, delegate });
}

/** Nobody else is to come after all. */
export function revokeDelegate(claim: Claim): Result<Claim, 'claim.already-decided'> {
  if (!isOpen(claim)) return fail('claim.already-decided', { status: claim.status });
  return ok({ ...claim, delegate: null });
}
