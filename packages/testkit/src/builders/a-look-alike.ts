import type { FoundItemId, LookAlike, LookAlikeId } from '@homeward/domain';
import { idOf } from '../world/counting-ids.ts';
import { someNoon } from '../world/fixed-clock.ts';

/** Two found items that nobody has told apart yet. */
export function aLookAlike(over: Partial<LookAlike> = {}): LookAlike {
  return {
    id: idOf<LookAlikeId>(1, 'e0000000'),
    version: 1,
    firstId: idOf<FoundItemId>(1, 'f0000000'),
    secondId: idOf<FoundItemId>(2, 'f0000000'),
    status: 'suggested',
    probability: 0.8,
    evidence: [],
    suggestedAt: someNoon,
    decidedBy: null,
    duplicateId: null,
    keptFinding: null,
    ...over,
  };
}
