import { type ClaimId, fail, ok } from '@homeward/domain';
import type { Deps } from '../ports.ts';
import { claimFilesOf } from './claim-file.ts';

/** One claim with its item, report, evidence and place in line. */
export function readClaim(deps: Pick<Deps, 'store' | 'clock' | 'venue'>) {
  return ({ id }: { readonly id: ClaimId }) =>
    deps.store.read(async (tx) => {
      const claim = await tx.claims.find(id);
      const [file] = claim ? await claimFilesOf(deps, tx, [claim]) : [];
      return file ? ok(file) : fail('claim.not-found');
    });
}
