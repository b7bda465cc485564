import { matches } from '@homeward/contract';
import { ok } from '@homeward/domain';
import type { UseCases } from '@homeward/usecases';
import type { ContractRouter } from './contract-router.ts';
import { presentMatch, presentMatchPair } from './matches.views.ts';

/** HTTP door to suggested matches. */
export function matchRoutes(router: ContractRouter, house: UseCases): void {
  router.on(
    matches.list,
    async ({ query }) => ok(await house.listMatches(query)),
    (pairs) => ({ matches: pairs.map(presentMatchPair) }),
  );
  router.on(
    matches.confirm,
    ({ params: { matchId: id }, actor }) => house.confirmMatch({ id }, actor),
    presentMatch,
  );
  router.on(
    matches.dismiss,
    ({ params: { matchId: id }, actor }) => house.dismissMatch({ id }, actor),
    presentMatch,
  );
}
