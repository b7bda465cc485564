import { claims } from '@homeward/contract';
import { ok } from '@homeward/domain';
import type { ClaimFile, UseCases } from '@homeward/usecases';
import { andRead } from './and-read.ts';
import { presentClaim } from './claims.views.ts';
import type { ContractRouter } from './contract-router.ts';
import type { Knock } from './knock.ts';

/** HTTP door to claims. */
export function claimRoutes(router: ContractRouter, house: UseCases): void {
  const present = (file: ClaimFile, { knock }: { readonly knock: Knock }) =>
    presentClaim(file, knock);

  router.on(
    claims.list,
    async ({ query: { status } }) => ok(await house.listClaims({ statuses: status && [status] })),
    (files, { knock }) => ({ claims: files.map((file) => presentClaim(file, knock)) }),
  );
  router.on(claims.read, ({ params: { claimId: id } }) => house.readClaim({ id }), present);
  router.on(
    claims.approve,
    ({ params: { claimId: id }, body: { note }, actor }) =>
      andRead(house.approveClaim({ id, note }, actor), () => house.readClaim({ id })),
    present,
  );
  router.on(
    claims.reject,
    ({ params: { claimId: id }, body: { note }, actor }) =>
      andRead(house.rejectClaim({ id, note }, actor), () => house.readClaim({ id })),
    present,
  );
}
