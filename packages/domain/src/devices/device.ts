import type { DeviceId, EnrolmentId, StaffId } from '../kernel/brand.ts';
import { addMinutes, type Instant } from '../kernel/instant.ts';

export const deviceKinds = ['kiosk', 'staff', 'wall'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

/** A screen the venue trusts to be what it says it is; its cookie is kept only as a hash. */
export interface Device {
  readonly id: DeviceId;
  readonly version: number;
  readonly kind: DeviceKind;
  readonly name: string;
  readonly kioskProfileId: string | null;
  readonly tokenHash: string;
  readonly enrolledAt: Instant;
  readonly revokedAt: Instant | null;
}

/** An invitation for one device, good once and for a short time. */
export interface Enrolment {
  readonly id: EnrolmentId;
  readonly codeHash: string;
  readonly kind: DeviceKind;
  readonly name: string;
  readonly kioskProfileId: string | null;
  readonly invitedBy: StaffId | null;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}

export const enrolmentMinutes = 15;

export function enrolmentExpiry(now: Instant): Instant {
  return addMinutes(now, enrolmentMinutes);
}

export function isUsable(enrolment: Enrolment, now: Instant): boolean {
  return enrolment.usedAt === null && enrolment.expiresAt > now;
}
