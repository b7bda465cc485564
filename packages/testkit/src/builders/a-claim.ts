import type { Claim, ClaimId, FoundItemId, LostReportId } from '@homeward/domain';
import { idOf } from '../world/counting-ids.ts';
import { someNoon } from '../world/fixed-clock.ts';

/** A claim that waits for a decision. */
export function aClaim(over: Partial<Claim> = {}): Claim {
  return {
    id: idOf<ClaimId>(1, 'c0000000'),
    version: 1,
    itemId: idOf<FoundItemId>(1, 'f0000000'),
    reportId: idOf<LostReportId>(1, '10000000'),
    status: 'submitted',
    statement: 'There is a library card inside.',
    submittedAt: someNoon,
    decidedAt: null,
    decidedBy: null,
    decisionNote: '',
    delegate: null,
    ...over,
  };
}
