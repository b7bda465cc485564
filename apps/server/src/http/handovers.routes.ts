import { type HandoverView, handovers } from '@homeward/contract';
import type { Handover } from '@homeward/domain';
import type { UseCases } from '@homeward/usecases';
import type { ContractRouter } from './contract-router.ts';

/** HTTP door to handovers. */
export function handoverRoutes(router: ContractRouter, { handOverItem }: UseCases): void {
  router.on(
    handovers.complete,
    ({ params: { claimId }, body, actor }) => handOverItem({ claimId, ...body }, actor),
    presentHandover,
  );
}

/** The staff member's id stays inside: the wire says what happened, not who did it. */
function presentHandover({ id, claimId, itemId, at, delegateName }: Handover): HandoverView {
  return { id, claimId, itemId, at, delegateName };
}
