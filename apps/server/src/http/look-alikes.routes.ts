import { lookAlikes } from '@homeward/contract';
import type { UseCases } from '@homeward/usecases';
import type { ContractRouter } from './contract-router.ts';
import { presentLookAlike } from './look-alikes.views.ts';

/** HTTP door to found items that look alike. */
export function lookAlikeRoutes(router: ContractRouter, house: UseCases): void {
  router.on(
    lookAlikes.confirm,
    ({ params: { lookAlikeId: id }, body: { keptId }, actor }) =>
      house.confirmLookAlike({ id, keptId }, actor),
    presentLookAlike,
  );
  router.on(
    lookAlikes.dismiss,
    ({ params: { lookAlikeId: id }, actor }) => house.dismissLookAlike({ id }, actor),
    presentLookAlike,
  );
  router.on(
    lookAlikes.undo,
    ({ params: { lookAlikeId: id }, actor }) => house.undoLookAlike({ id }, actor),
    presentLookAlike,
  );
}
