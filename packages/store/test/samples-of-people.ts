import type {
  Device,
  DeviceId,
  Enrolment,
  EnrolmentId,
  StaffId,
  StaffMember,
} from '@homeward/domain';
import { at, id, staffId, tokenHash } from './samples.ts';

export function staffMember(number: number, change: Partial<StaffMember> = {}): StaffMember {
  return {
    id: id<StaffId>('staff', number),
    version: 1,
    handle: `colleague${number}`,
    name: 'A colleague',
    roles: ['desk', 'supervisor'],
    passphraseHash: 'hash',
    isActive: true,
    addedAt: at(),
    ...change,
  };
}

export function device(number: number): Device {
  return {
    id: id<DeviceId>('device', number),
    version: 1,
    kind: 'kiosk',
    name: 'Kiosk at the gate',
    kioskProfileId: 'gate',
    tokenHash: tokenHash(number),
    enrolledAt: at(number),
    revokedAt: null,
  };
}

export function enrolment(number: number): Enrolment {
  return {
    id: id<EnrolmentId>('enrolment', number),
    codeHash: tokenHash(number),
    kind: 'wall',
    name: 'Wall behind the desk',
    kioskProfileId: null,
    invitedBy: staffId,
    expiresAt: at(15),
    usedAt: null,
  };
}
