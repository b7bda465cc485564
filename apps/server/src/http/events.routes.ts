import { events } from '@homeward/contract';
import { ok } from '@homeward/domain';
import type { UseCases } from '@homeward/usecases';
import { widestAudience } from '../realtime/audiences-for.ts';
import type { ContractRouter } from './contract-router.ts';
import { presentHint } from './events.views.ts';

/** HTTP door to what a screen has missed. */
export function eventRoutes(router: ContractRouter, { eventsAfter }: UseCases): void {
  router.on(
    events.after,
    async ({ query: { after }, knock }) =>
      ok(await eventsAfter({ seq: after, audience: widestAudience(knock) })),
    ({ events: missed, lastSeq, isComplete }) => ({
      events: missed.map(presentHint),
      lastSeq,
      isComplete,
    }),
  );
}
