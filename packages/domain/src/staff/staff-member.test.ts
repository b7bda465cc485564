import { aDevice, aStaffMember, idOf } from '@homeward/testkit';
import { describe, expect, test } from 'vitest';
import { enrolmentExpiry, isUsable, revokeDevice } from '../devices/device.ts';
import type { EnrolmentId, StaffId } from '../kernel/brand.ts';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import { checkPassphrase, deactivateStaffMember, handleOf } from './staff-member.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;

describe('the last admin', () => {
  const admin = aStaffMember({ roles: ['admin'] });
  const other = (over: Parameters<typeof aStaffMember>[0]) =>
    aStaffMember({ id: idOf<StaffId>(2), ...over });

  test.each([
    ['stays when alone', [admin], false],
    ['stays when others have no such role', [admin, other({ roles: ['supervisor'] })], false],
    [
      'stays when the other admin has left',
      [admin, other({ roles: ['admin'], isActive: false })],
      false,
    ],
    ['may leave when another admin is here', [admin, other({ roles: ['desk', 'admin'] })], true],
  ] as const)('%s', (_, everybody, mayLeave) => {
    expect(deactivateStaffMember(admin, everybody).ok).toBe(mayLeave);
  });

  test('whoever is no admin may always leave', () => {
    const clerk = aStaffMember();
    expect(deactivateStaffMember(clerk, [clerk])).toMatchObject({ value: { isActive: false } });
  });
});

test('a passphrase is measured in signs a person sees, not in code units', () => {
  expect(checkPassphrase('a'.repeat(11)).ok).toBe(false);
  expect(checkPassphrase('a'.repeat(12)).ok).toBe(true);
  expect(checkPassphrase('🗝'.repeat(11)).ok).toBe(false);
});

test('a handle is the same however it is typed', () => {
  expect(handleOf('  Desk.One ')).toBe('desk.one');
});

test('an invitation is good once and for a quarter of an hour', () => {
  const enrolment = {
    id: idOf<EnrolmentId>(1),
    codeHash: 'hash',
    kind: 'wall',
    name: 'Wall',
    kioskProfileId: null,
    invitedBy: null,
    expiresAt: enrolmentExpiry(at),
    usedAt: null,
  } as const;
  expect(isUsable(enrolment, addMinutes(at, 14))).toBe(true);
  expect(isUsable(enrolment, addMinutes(at, 15))).toBe(false);
  expect(isUsable({ ...enrolment, usedAt: at }, at)).toBe(false);
});

test('a device is revoked when it first was', () => {
  const revoked = revokeDevice(aDevice(), at);
  expect(revokeDevice(revoked, addMinutes(at, 5)).revokedAt).toBe(at);
});
