import { guest } from '@homeward/contract';
import type { UseCases } from '@homeward/usecases';
import { andRead } from './and-read.ts';
import type { ContractRouter } from './contract-router.ts';
import type { Reading } from './guest-own.routes.ts';

/** HTTP door for browsers that want to be told, and those that no longer do. */
export function guestPushRoutes(
  router: ContractRouter,
  house: UseCases,
  { now, present }: Reading,
): void {
  router.on(
    guest.subscribePush,
    ({ body: { endpoint, keys }, actor }) =>
      andRead(
        house.subscribePush({ reportId: actor.reportId, endpoint, ...keys }, actor),
        now(actor.reportId),
      ),
    present,
  );
  router.on(
    guest.unsubscribePush,
    ({ body: { endpoint }, actor }) =>
      andRead(
        house.unsubscribePush({ reportId: actor.reportId, endpoint }, actor),
        now(actor.reportId),
      ),
    present,
  );
}
