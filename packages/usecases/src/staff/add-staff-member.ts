import {
  addStaffMember as add,
  checkPassphrase,
  fail,
  handleOf,
  ok,
  type Role,
  type StaffId,
} from '@homeward/domain';
import type { Actor, Deps } from '../ports.ts';

export interface AddStaffMember {
  readonly name: string;
  readonly handle: string;
  readonly roles: readonly Role[];
  readonly passphrase: string;
}

type AddDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'secrets'>;

/** Take a colleague into the house, under a handle nobody else has. */
export function addStaffMember({ store, clock, ids, secrets }: AddDeps) {
  return async ({ name, handle, roles, passphrase }: AddStaffMember, actor: Actor) => {
    const checked = checkPassphrase(passphrase);
    if (!checked.ok) return checked;
    const passphraseHash = await secrets.hash(passphrase);
    return store.transaction(async (tx) => {
      if (await tx.staff.findByHandle(handleOf(handle))) return fail('staff.handle-taken');
      const at = clock.now();
      const member = add({ id: ids.next<StaffId>(), name, handle, roles, passphraseHash }, at);
      await tx.staff.add(member);
      const facts = { roles: roles.join(' ') };
      await tx.events.append({ name: 'staff.added', id: member.id, version: 1, facts }, actor, at);
      return ok(member);
    });
  };
}
