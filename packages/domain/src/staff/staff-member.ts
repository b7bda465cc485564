import type { DeviceId, StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';

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
