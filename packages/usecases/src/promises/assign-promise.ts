import {
  fail,
  givePromise,
  mayOwnPromises,
  ok,
  type PromiseId,
  type StaffId,
} from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { promiseEvent } from './promise-book.ts';

export interface AssignPromise {
  readonly id: PromiseId;
  /** A colleague who answers visitors, oneself among them; null is the desk as a whole. */
  readonly ownerId: StaffId | null;
}

/**
 * Say who sees to a promise. Who said so is on the event, who has it now and
 * who had it before stand in its facts.
 */
export function assignPromise({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id, ownerId }: AssignPromise, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const promise = await tx.promises.find(id);
      if (!promise) return fail('promise.not-found');
      const owner = ownerId && (await tx.staff.find(ownerId));
      if (ownerId && !(owner && mayOwnPromises(owner))) return fail('staff.not-found');
      if (promise.ownerStaffId === ownerId) return ok(promise);
      const decision = givePromise(promise, ownerId);
      if (!decision.ok) return decision;
      const assigned = await tx.promises.save(decision.value);
      const name = ownerId === actor.staffId ? 'promise.taken' : 'promise.assigned';
      const facts = { ownerId, formerOwnerId: promise.ownerStaffId };
      await tx.events.append(promiseEvent(name, assigned, facts), actor, clock.now());
      return ok(assigned);
    });
}

/** See to a promise oneself. */
export function takePromise(deps: Pick<Deps, 'store' | 'clock'>) {
  const assign = assignPromise(deps);
  return ({ id }: Pick<AssignPromise, 'id'>, actor: StaffActor) =>
    assign({ id, ownerId: actor.staffId }, actor);
}
