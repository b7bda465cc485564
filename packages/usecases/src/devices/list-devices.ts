import type { Device } from '@homeward/domain';
import type { Deps } from '../ports.ts';

/** Every screen the venue trusts or has trusted. */
export function listDevices({ store }: Pick<Deps, 'store'>) {
  return (): Promise<readonly Device[]> => store.read((tx) => tx.devices.list());
}
