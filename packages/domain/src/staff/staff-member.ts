import type { DeviceId, StaffId } from '../kernel/brand.ts';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';

/** `intake` logs things, `desk` serves visitors, `supervisor` decides, `admin` sets up. */
export const roles = ['intake', 'desk', 'supervisor', 'admin'] as const;
export type Role = (typeof roles)[number];

export interface StaffMember {
  readonly id: StaffId;
  readonly version: number;
  /** What is typed to sign in, lower case. */
  readonly handle: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly passphraseHash: string;
  readonly isActive: boolean;
  readonly addedAt: Instant;
}

/** A staff member at work on one device; `tokenHash` is of the cookie, which is stored nowhere. */
export interface StaffSession {
  readonly tokenHash: string;
  readonly staffId: StaffId;
  readonly deviceId: DeviceId;
  readonly startedAt: Instant;
  readonly expiresAt: Instant;
}

/** A shift and a bit: nobody stays signed in overnight. */
export const sessionHours = 12;

export const shortestPassphrase = 12;

/** A handle as it is kept and compared: without blanks around it, in lower case. */
export function handleOf(typed: string): string {
  return typed.trim().toLowerCase();
}

/** Length decides whether a passphrase is good; rules about signs only make it harder to keep. */
export function checkPassphrase(passphrase: string): Result<string, 'staff.passphrase-too-short'> {
  if ([...passphrase].length < shortestPassphrase) {
    return fail('staff.passphrase-too-short', { shortest: shortestPassphrase });
  }
  return ok(passphrase);
}

/** Take a colleague into the house. */
export function addStaffMember(
  person: Pick<StaffMember, 'id' | 'name' | 'roles' | 'passphraseHash'> & { handle: string },
  at: Instant,
): StaffMember {
  const { id, name, roles, passphraseHash, handle } = person;
  return {
    id,
    version: 1,
    handle: handleOf(handle),
    name: name.trim(),
    roles,
    passphraseHash,
    isActive: true,
    addedAt: at,
  };
}

/** Somebody leaves. Never the last one who could let anybody else in. */
export function deactivateStaffMember(
  member: StaffMember,
  everybody: readonly StaffMember[],
): Result<StaffMember, 'staff.last-admin'> {
  const isOtherAdmin = (other: StaffMember) =>
    other.id !== member.id && other.isActive && other.roles.includes('admin');
  if (member.roles.includes('admin') && !everybody.some(isOtherAdmin)) {
    return fail('staff.last-admin');
  }
  return ok({ ...member, isActive: false });
}

/** Begin a shift on one device. */
export function startSession(
  shift: Pick<StaffSession, 'tokenHash' | 'staffId' | 'deviceId'>,
  at: Instant,
): StaffSession {
  return { ...shift, startedAt: at, expiresAt: addMinutes(at, sessionHours * 60) };
}
