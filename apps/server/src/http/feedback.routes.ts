import { feedback } from '@homeward/contract';
import { ok } from '@homeward/domain';
import type { UseCases } from '@homeward/usecases';
import type { ContractRouter } from './contract-router.ts';

/** HTTP door to what visitors thought of it all. */
export function feedbackRoutes(router: ContractRouter, house: UseCases): void {
  router.on(
    feedback.list,
    async ({ query }) => ok(await house.listFeedback(query)),
    ({ rows, next, counts, mean }) => ({
      feedback: rows.map(({ feedback: { id, rating, text, givenAt }, reportCode }) => ({
        reportId: id,
        reportCode,
        rating,
        text,
        givenAt,
      })),
      next,
      counts: [...counts],
      mean,
    }),
  );
}
