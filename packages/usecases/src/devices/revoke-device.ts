import { type DeviceId, fail, ok, revokeDevice as revoke } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';

/** Trust a device no more: sessions on it end at once. Doing it twice is harmless. */
export function revokeDevice({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: DeviceId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const trusted = await tx.devices.find(id);
      if (!trusted) return fail('device.not-found');
      if (trusted.revokedAt) return ok(trusted);

      const at = clock.now();
      const device = await tx.devices.save(revoke(trusted, at));
      await tx.staff.endSessionsOf({ deviceId: id });
      await tx.events.append({ name: 'device.revoked', id, version: device.version }, actor, at);
      return ok(device);
    });
}
