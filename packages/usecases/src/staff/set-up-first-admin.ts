import {
  addStaffMember,
  checkPassphrase,
  type DeviceId,
  enrolDevice,
  fail,
  ok,
  type StaffId,
} from '@homeward/domain';
import type { Deps, StaffActor, Tx } from '../ports.ts';
import { startShift } from './start-shift.ts';

export interface SetUpFirstAdmin {
  readonly name: string;
  readonly handle: string;
  readonly passphrase: string;
  /** Of the device on which the house is set up. */
  readonly deviceName: string;
}

type SetUpDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'codes' | 'secrets'>;

/** Open an empty house: its first admin, the device they sit at, and their first shift. Only once. */
export function setUpFirstAdmin(deps: SetUpDeps) {
  const { store, clock, ids, codes, secrets } = deps;
  return async ({ name, handle, passphrase, deviceName }: SetUpFirstAdmin) => {
    const checked = checkPassphrase(passphrase);
    if (!checked.ok) return checked;
    const passphraseHash = await secrets.hash(passphrase);
    return store.transaction(async (tx) => {
      if ((await tx.staff.list()).length > 0) return fail('setup.closed');
      const at = clock.now();
      const staffId = ids.next<StaffId>();
      const staff = addStaffMember(
        {
          id: staffId,
          name,
          handle,
          roles: ['admin', 'supervisor', 'desk', 'intake'],
          passphraseHash,
        },
        at,
      );
      await tx.staff.add(staff);
      const deviceToken = codes.sessionToken();
      const device = await addFirstDevice(deps, tx, deviceName, codes.hash(deviceToken));
      const actor: StaffActor = { kind: 'staff', staffId, deviceId: device.id };
      await tx.events.append({ name: 'staff.added', id: staffId, version: 1 }, actor, at);
      await tx.events.append(
        { name: 'device.enrolled', id: device.id, version: 1, facts: { kind: device.kind } },
        actor,
        at,
      );
      return ok({ ...(await startShift(deps, tx, staff, device)), deviceToken });
    });
  };
}

async function addFirstDevice({ clock, ids }: SetUpDeps, tx: Tx, name: string, tokenHash: string) {
  const device = enrolDevice(
    { kind: 'staff', name, kioskProfileId: null },
    { id: ids.next<DeviceId>(), tokenHash },
    clock.now(),
  );
  await tx.devices.add(device);
  return device;
}
