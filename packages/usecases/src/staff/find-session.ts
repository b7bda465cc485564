import type { Device, Instant, StaffMember } from '@homeward/domain';
import type { Deps } from '../ports.ts';

/** Who is at work on which device. */
export interface CurrentSession {
  readonly staff: StaffMember;
  readonly device: Device;
  readonly expiresAt: Instant;
}

/** The session a cookie stands for, or null when it is unknown, over, or its person or device gone. */
export function findSession({ store, clock, codes }: Pick<Deps, 'store' | 'clock' | 'codes'>) {
  return (sessionToken: string) =>
    store.read(async (tx): Promise<CurrentSession | null> => {
      const session = await tx.staff.findSession(codes.hash(sessionToken));
      if (!session || session.expiresAt <= clock.now()) return null;
      const staff = await tx.staff.find(session.staffId);
      const device = await tx.devices.find(session.deviceId);
      if (!staff?.isActive || !device || device.revokedAt) return null;
      return { staff, device, expiresAt: session.expiresAt };
    });
}
