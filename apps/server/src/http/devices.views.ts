import type { DeviceView } from '@homeward/contract';
import type { Device, Venue } from '@homeward/domain';

/** A device with the profile of its kiosk, if it is one. */
export function presentDevice(device: Device, { kioskProfiles }: Venue): DeviceView {
  const { id, kind, name, enrolledAt, revokedAt } = device;
  const profile = kioskProfiles.find((known) => known.id === device.kioskProfileId);
  return {
    id,
    kind,
    name,
    kioskProfile: profile
      ? {
          id: profile.id,
          placeId: profile.placeId,
          idleSeconds: profile.idleSeconds,
          hasPrinter: profile.hasPrinter,
        }
      : null,
    enrolledAt,
    revokedAt,
  };
}
