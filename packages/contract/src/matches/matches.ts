import { matchLevels } from '@homeward/domain';
import { z } from 'zod';
import { foundItemSummary } from '../found-items/found-item-summary.ts';
import { anyStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { matchId } from '../kernel/fields.ts';
import { matchOnItemView, matchView } from './match-view.ts';

/** A match with both its sides, for the board. */
export const matchPairView = matchOnItemView.extend({ item: foundItemSummary });
export type MatchPairView = z.output<typeof matchPairView>;

export const matches = {
  list: endpoint({
    name: 'matches.list',
    method: 'GET',
    path: '/api/matches',
    summary: 'Suggested matches nobody has decided yet, most probable first.',
    access: anyStaff,
    query: z.object({ level: z.enum(matchLevels).optional() }),
    response: z.object({ matches: z.array(matchPairView) }),
    errors: [],
  }),
  confirm: endpoint({
    name: 'matches.confirm',
    method: 'POST',
    path: '/api/matches/:matchId/confirm',
    summary: 'Staff agree that the item is the one.',
    access: anyStaff,
    params: z.object({ matchId }),
    response: matchView,
    errors: ['match.not-found', 'match.already-decided'],
  }),
  dismiss: endpoint({
    name: 'matches.dismiss',
    method: 'POST',
    path: '/api/matches/:matchId/dismiss',
    summary: 'Staff see that it is not; the pair is never suggested again.',
    access: anyStaff,
    params: z.object({ matchId }),
    response: matchView,
    errors: ['match.not-found', 'match.already-decided'],
  }),
};
