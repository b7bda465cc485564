import type { Device } from '@homeward/domain';
import type { Deps } from '../ports.ts';

/** The device a cookie stands for, or null when it is unknown or no longer trusted. */
export function findDevice({ store, codes }: Pick<Deps, 'store' | 'codes'>) {
  return async (token: string): Promise<Device | null> => {
    const device = await store.read((tx) => tx.devices.findByTokenHash(codes.hash(token)));
    return device && !device.revokedAt ? device : null;
  };
}
