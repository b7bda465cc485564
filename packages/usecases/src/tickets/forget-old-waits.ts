import { addMinutes } from '@homeward/domain';
import type { Deps } from '../ports.ts';

/** Days for which shown waits are kept: longer than any hit rate looks back. */
export const waitsKeptDays = 35;

/** Forget what was shown to people who waited long ago; answers how many promises. */
export function forgetOldWaits({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return () =>
    store.transaction((tx) =>
      tx.waitPromises.forgetBefore(addMinutes(clock.now(), -waitsKeptDays * 24 * 60)),
    );
}
