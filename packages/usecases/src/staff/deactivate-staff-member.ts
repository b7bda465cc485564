import { deactivateStaffMember as deactivate, fail, ok, type StaffId } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';

/** Somebody leaves the house: their sessions end at once, what they did keeps their name. */
export function deactivateStaffMember({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: StaffId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const leaving = await tx.staff.find(id);
      if (!leaving) return fail('staff.not-found');
      if (!leaving.isActive) return ok(leaving);
      const decision = deactivate(leaving, await tx.staff.list());
      if (!decision.ok) return decision;

      const member = await tx.staff.save(decision.value);
      await tx.staff.endSessionsOf({ staffId: id });
      await tx.events.append(
        { name: 'staff.deactivated', id, version: member.version },
        actor,
        clock.now(),
      );
      return ok(member);
    });
}
