import { foundItems } from '@homeward/contract';
import { ok } from '@homeward/domain';
import type { UseCases } from '@homeward/usecases';
import { andRead } from './and-read.ts';
import type { ContractRouter } from './contract-router.ts';
import { presentEvent } from './events.views.ts';
import { presentFoundItemSummary } from './found-items.summary.ts';
import { presentFoundItem } from './found-items.views.ts';

/** HTTP door to found items. */
export function foundItemRoutes(router: ContractRouter, house: UseCases): void {
  router.on(
    foundItems.register,
    ({ params: { itemId: id }, body: { shelfId, ...description }, actor }) =>
      andRead(house.registerFoundItem({ id, description, shelfId }, actor), () =>
        house.readFoundItem({ id }),
      ),
    presentFoundItem,
  );
  router.on(
    foundItems.describe,
    ({ params: { itemId: id }, body: { version, ...description }, actor }) =>
      andRead(house.describeFoundItem({ id, version, description }, actor), () =>
        house.readFoundItem({ id }),
      ),
    presentFoundItem,
  );
  router.on(
    foundItems.move,
    ({ params: { itemId: id }, body: { to }, actor }) =>
      andRead(house.moveFoundItem({ id, to }, actor), () => house.readFoundItem({ id })),
    presentFoundItem,
  );
  router.on(
    foundItems.list,
    async ({ query: { words, status, ...filter } }) =>
      ok(
        await house.listFoundItems({
          ...filter,
          query: words,
          statuses: status && [status],
        }),
      ),
    ({ rows, next }) => ({
      items: rows.map(({ item, photo }) => presentFoundItemSummary(item, photo)),
      next,
    }),
  );
  router.on(
    foundItems.read,
    ({ params: { itemId: id } }) => house.readFoundItem({ id }),
    presentFoundItem,
  );
  router.on(
    foundItems.history,
    ({ params: { itemId: id } }) => house.readFoundItemHistory({ id }),
    (steps) => ({ events: steps.map(presentEvent) }),
  );
}
