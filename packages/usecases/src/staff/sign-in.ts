import { type DeviceId, fail, handleOf, ok, type StaffMember } from '@homeward/domain';
import type { Deps, Secrets } from '../ports.ts';
import { startShift } from './start-shift.ts';

export interface SignIn {
  readonly handle: string;
  readonly passphrase: string;
  /** The enrolled staff device on which it happens. */
  readonly deviceId: DeviceId;
}

type SignInDeps = Pick<Deps, 'store' | 'clock' | 'codes' | 'secrets'>;

/**
 * Begin a shift. Whether handle or passphrase was wrong is not told, not even
 * by how long the answer takes: an unknown handle costs one verification too.
 */
export function signIn(deps: SignInDeps) {
  const { store, secrets } = deps;
  const nobodysHash = once(() => secrets.hash('nobody has this passphrase'));
  return async ({ handle, passphrase, deviceId }: SignIn) => {
    const member = await store.read((tx) => tx.staff.findByHandle(handleOf(handle)));
    if (!(await isThem(secrets, member, passphrase, nobodysHash)) || !member) {
      return fail('staff.wrong-passphrase');
    }
    return store.transaction(async (tx) => {
      const device = await tx.devices.find(deviceId);
      if (device?.kind !== 'staff' || device.revokedAt) return fail('device.not-enrolled');
      const staff = await tx.staff.find(member.id);
      const isUnchanged = staff?.isActive && staff.passphraseHash === member.passphraseHash;
      if (!isUnchanged) return fail('staff.wrong-passphrase');
      // One person works on a device at a time; the cookie of the one before opens nothing any more.
      await tx.staff.endSessionsOf({ deviceId });
      return ok(await startShift(deps, tx, staff, device));
    });
  };
}

async function isThem(
  secrets: Secrets,
  member: StaffMember | null,
  passphrase: string,
  nobodysHash: () => Promise<string>,
): Promise<boolean> {
  const hash = member?.isActive ? member.passphraseHash : await nobodysHash();
  return (await secrets.verify(passphrase, hash)) && member?.isActive === true;
}

/** The first call does the work, later ones share its outcome. */
function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let outcome: Promise<Value> | null = null;
  return () => {
    outcome ??= work();
    return outcome;
  };
}
