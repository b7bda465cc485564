import { ok } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';

/** End a shift on this device; ending it twice is harmless. */
export function signOut({ store, clock, codes }: Pick<Deps, 'store' | 'clock' | 'codes'>) {
  return ({ sessionToken }: { readonly sessionToken: string }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const tokenHash = codes.hash(sessionToken);
      const session = await tx.staff.findSession(tokenHash);
      if (session?.staffId !== actor.staffId) return ok(null);
      const staff = await tx.staff.find(actor.staffId);
      await tx.staff.endSession(tokenHash);
      const version = staff?.version ?? 1;
      await tx.events.append(
        { name: 'staff.signed-out', id: actor.staffId, version },
        actor,
        clock.now(),
      );
      return ok(null);
    });
}
