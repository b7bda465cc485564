import { type BoardView, counters, handovers, photos, staff } from '@homeward/contract';
import { fail, ok } from '@homeward/domain';
import type { StaffActor } from '@homeward/usecases';
import type { ContractRouter } from '../../src/http/contract-router.ts';

/*
 * What the compiler has to catch. Nothing here runs: `tsc` fails when a line
 * marked as an error is none.
 */
export function whatTheCompilerCatches(router: ContractRouter): void {
  const view = { id: 'h', claimId: 'c', itemId: 'i', at: 'now', delegateName: null };

  router.on(
    handovers.complete,
    async ({ actor, params, body }) => {
      const by: StaffActor = actor;
      return ok([by.staffId, params.claimId, body.pickupCode]);
    },
    () => view,
  );

  router.on(
    handovers.complete,
    // @ts-expect-error a refusal that the endpoint does not name
    async () => fail('queue.empty'),
    () => view,
  );

  router.on(
    handovers.complete,
    async () => fail('version.conflict'),
    () => view,
  );
}

export function whatItSaysOfPresenters(router: ContractRouter, board: BoardView): void {
  const view = { id: 'h', claimId: 'c', itemId: 'i', at: 'now', delegateName: null };

  router.on(
    handovers.complete,
    async () => ok(1),
    // @ts-expect-error a field too many
    () => ({ ...view, staffId: 's' }),
  );

  router.on(
    counters.board,
    async () => ok(board),
    // @ts-expect-error a field too many, deep inside a list
    (all) => ({ ...all, next: all.next.map((ticket) => ({ ...ticket, reportCode: 'K7M4QX' })) }),
  );

  router.on(
    counters.board,
    async () => ok(board),
    (all) => ({ ...all, next: [...all.next] }),
  );

  router.on(
    handovers.complete,
    async () => ok(1),
    // @ts-expect-error a field too few
    () => ({ id: 'h' }),
  );

  router.onAlike(
    counters.board,
    async () => board,
    (all) => all,
  );

  router.onAlike(
    counters.board,
    async () => board,
    // @ts-expect-error a field too many
    (all) => ({ ...all, reportCode: 'K7M4QX' }),
  );

  router.onAlike(
    // @ts-expect-error not everybody may hear this
    staff.list,
    async () => ({ staff: [] }),
    (all) => all,
  );

  // @ts-expect-error a view without a presenter
  router.on(handovers.complete, async () => ok(1));

  router.on(staff.signOut, async () => ok(undefined));

  router.onPicture(photos.picture, async ({ params }) => ok(`/path/${params.size}`));

  router.on(
    counters.board,
    async ({ actor }) => {
      // @ts-expect-error nobody in particular has no staff id
      return ok(actor.staffId);
    },
    () => board,
  );
}
