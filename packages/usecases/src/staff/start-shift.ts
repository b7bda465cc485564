import { type Device, type Instant, type StaffMember, startSession } from '@homeward/domain';
import type { Deps, Tx } from '../ports.ts';

/** A shift that has begun; the token goes into a cookie and is stored nowhere. */
export interface Shift {
  readonly sessionToken: string;
  readonly expiresAt: Instant;
  readonly staff: StaffMember;
  readonly device: Device;
}

/** Let a staff member work on a device from now on, and remember that they began. */
export async function startShift(
  { clock, codes }: Pick<Deps, 'clock' | 'codes'>,
  tx: Tx,
  staff: StaffMember,
  device: Device,
): Promise<Shift> {
  const at = clock.now();
  const sessionToken = codes.sessionToken();
  const session = startSession(
    { tokenHash: codes.hash(sessionToken), staffId: staff.id, deviceId: device.id },
    at,
  );
  await tx.staff.addSession(session);
  await tx.events.append(
    {
      name: 'staff.signed-in',
      id: staff.id,
      version: staff.version,
      facts: { device: device.name },
    },
    { kind: 'staff', staffId: staff.id, deviceId: device.id },
    at,
  );
  return { sessionToken, expiresAt: session.expiresAt, staff, device };
}
