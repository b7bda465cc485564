import type { FoundItemId, LostReportId, Match, MatchId } from '@homeward/domain';
import { idOf } from '../world/counting-ids.ts';
import { someNoon } from '../world/fixed-clock.ts';

/** A suggestion that nobody has decided yet. */
export function aMatch(over: Partial<Match> = {}): Match {
  return {
    id: idOf<MatchId>(1, 'a0000000'),
    version: 1,
    itemId: idOf<FoundItemId>(1, 'f0000000'),
    reportId: idOf<LostReportId>(1, '10000000'),
    status: 'suggested',
    probability: 0.7,
    level: 'have-a-look',
    evidence: [],
    suggestedAt: someNoon,
    decidedBy: null,
    ...over,
  };
}
