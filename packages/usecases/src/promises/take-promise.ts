import { fail, givePromise, ok, type PromiseId, type StaffId } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { promiseEvent } from './promise-book.ts';

export interface TakePromise {
  readonly id: PromiseId;
  /** Without it whoever asks; null for the desk as a whole. */
  readonly ownerId?: StaffId | null | undefined;
}

/** Say who sees to a promise: oneself, a colleague, or the desk as a whole. */
export function takePromise({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id, ownerId }: TakePromise, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const promise = await tx.promises.find(id);
      if (!promise) return fail('promise.not-found');
      const owner = ownerId === undefined ? actor.staffId : ownerId;
      if (owner && !(await tx.staff.find(owner))?.isActive) return fail('staff.not-found');
      if (promise.ownerStaffId === owner) return ok(promise);
      const decision = givePromise(promise, owner);
      if (!decision.ok) return decision;
      const taken = await tx.promises.save(decision.value);
      const event = promiseEvent('promise.taken', taken, { isDesk: owner === null });
      await tx.events.append(event, actor, clock.now());
      return ok(taken);
    });
}
