import type { ClaimStatus } from '@homeward/domain';
import type { Deps } from '../ports.ts';
import { claimFilesOf } from './claim-file.ts';

export interface ListClaims {
  /** Without it: those waiting for a decision or a pickup. */
  readonly statuses?: readonly ClaimStatus[] | undefined;
  readonly limit?: number | undefined;
}

/** Claims, oldest first: whoever has waited longest is decided first. */
export function listClaims(deps: Pick<Deps, 'store' | 'clock' | 'venue'>) {
  return ({ statuses = ['submitted', 'approved'], limit = 100 }: ListClaims = {}) =>
    deps.store.read(async (tx) =>
      claimFilesOf(deps, tx, await tx.claims.list({ statuses, limit })),
    );
}
