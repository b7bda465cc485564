import { promises } from '@homeward/contract';
import { ok, type Venue } from '@homeward/domain';
import type { PromiseBoard, UseCases } from '@homeward/usecases';
import { andRead } from './and-read.ts';
import type { ContractRouter } from './contract-router.ts';
import type { Knock } from './knock.ts';
import { presentPromiseBoard } from './promises.views.ts';

/** HTTP door to the hours stated to visitors. */
export function promiseRoutes(router: ContractRouter, house: UseCases, venue: Venue): void {
  const board = async () => ok(await house.readPromiseBoard());
  const present = (now: PromiseBoard, { knock }: { readonly knock: Knock }) =>
    presentPromiseBoard(now, knock, venue.promiseWarningMinutes);
  router.on(promises.board, board, present);
  router.on(
    promises.keep,
    ({ params: { promiseId: id }, body, actor }) =>
      andRead(house.keepPromise({ id, ...body }, actor), board),
    present,
  );
  router.on(
    promises.take,
    ({ params: { promiseId: id }, actor }) => andRead(house.takePromise({ id }, actor), board),
    present,
  );
  router.on(
    promises.assign,
    ({ params: { promiseId: id }, body: { ownerId }, actor }) =>
      andRead(house.assignPromise({ id, ownerId }, actor), board),
    present,
  );
}
