import type { Device, DeviceId, StaffId, StaffMember } from '@homeward/domain';
import { idOf } from '../world/counting-ids.ts';
import { someNoon } from '../world/fixed-clock.ts';
import { plainHash } from '../world/plain-secrets.ts';

/** Somebody who serves visitors and logs things. */
export function aStaffMember(over: Partial<StaffMember> = {}): StaffMember {
  return {
    id: idOf<StaffId>(1, '50000000'),
    version: 1,
    handle: 'clerk',
    name: 'Clerk One',
    roles: ['intake', 'desk'],
    passphraseHash: plainHash('correct horse battery'),
    isActive: true,
    addedAt: someNoon,
    ...over,
  };
}

/** An enrolled staff tablet. */
export function aDevice(over: Partial<Device> = {}): Device {
  return {
    id: idOf<DeviceId>(1, 'd0000000'),
    version: 1,
    kind: 'staff',
    name: 'Desk tablet',
    kioskProfileId: null,
    tokenHash: 'hash of the desk tablet',
    enrolledAt: someNoon,
    revokedAt: null,
    ...over,
  };
}
