import type { ClaimStatus } from '@homeward/domain';
import type { Deps } from '../ports.ts';
import { type ClaimFile, claimFileOf } from './claim-file.ts';

export interface ListClaims {
  /** Without it: those waiting for a decision or a pickup. */
  readonly statuses?: readonly ClaimStatus[] | undefined;
  readonly limit?: number | undefined;
}

/** Claims, oldest first: whoever has waited longest is decided first. */
export function listClaims(deps: Pick<Deps, 'store' | 'clock' | 'venue'>) {
  return ({ statuses = ['submitted', 'approved'], limit = 100 }: ListClaims = {}) =>
    deps.store.read(async (tx): Promise<readonly ClaimFile[]> => {
      const files: ClaimFile[] = [];
      for (const claim of await tx.claims.list({ statuses, limit })) {
        const file = await claimFileOf(deps, tx, claim);
        if (file) files.push(file);
      }
      return files;
    });
}
