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

/** Until when a code may be typed that is shown now. */
export function enrolmentExpiry(now: Instant): Instant {
  return addMinutes(now, enrolmentMinutes);
}

/** Not yet used and not yet expired. */
export function isUsable(enrolment: Enrolment, now: Instant): boolean {
  return enrolment.usedAt === null && enrolment.expiresAt > now;
}

/** Let an invited screen in. `token` itself stays in the screen's cookie; only its hash is kept. */
export function enrolDevice(
  invited: Pick<Enrolment, 'kind' | 'name' | 'kioskProfileId'>,
  made: Pick<Device, 'id' | 'tokenHash'>,
  at: Instant,
): Device {
  const { kind, name, kioskProfileId } = invited;
  return { ...made, version: 1, kind, name, kioskProfileId, enrolledAt: at, revokedAt: null };
}

/** Trust this screen no more; the first time counts. */
export function revokeDevice(device: Device, at: Instant): Device {
  return { ...device, revokedAt: device.revokedAt ?? at };
}
