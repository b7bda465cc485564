import { counters } from '@homeward/contract';
import type { CounterId } from '@homeward/domain';
import type { UseCases } from '@homeward/usecases';
import { andRead } from './and-read.ts';
import type { ContractRouter } from './contract-router.ts';
import { presentAnnouncement, presentBoard, presentCounter } from './counters.views.ts';
import { presentTicket } from './tickets.views.ts';

/** HTTP door to the counters and to the public board. */
export function counterRoutes(router: ContractRouter, house: UseCases): void {
  const now = (id: CounterId) => () => house.readCounter({ id });

  router.onAlike(counters.board, house.readBoard, presentBoard);
  router.on(
    counters.open,
    ({ params: { counterId: id }, actor }) => andRead(house.openCounter({ id }, actor), now(id)),
    presentCounter,
  );
  router.on(
    counters.pause,
    ({ params: { counterId: id }, body, actor }) =>
      andRead(house.pauseCounter({ id, ...body }, actor), now(id)),
    presentCounter,
  );
  router.on(
    counters.close,
    ({ params: { counterId: id }, actor }) => andRead(house.closeCounter({ id }, actor), now(id)),
    presentCounter,
  );
  router.on(
    counters.announce,
    ({ params: { announcementId: id }, body, actor }) => house.announce({ id, ...body }, actor),
    presentAnnouncement,
  );
  router.on(
    counters.endAnnouncement,
    ({ params: { announcementId: id }, actor }) => house.endAnnouncement({ id }, actor),
    presentAnnouncement,
  );
  router.on(
    counters.callNext,
    async ({ params: { counterId }, actor }) => {
      const called = await house.callNext({ counterId }, actor);
      if (!called.ok) return called;
      return andRead(Promise.resolve(called), () => house.readTicket({ id: called.value.id }));
    },
    (file, { knock }) => presentTicket(file, knock),
  );
}
