import { newCounter } from '@homeward/domain';
import type { Deps } from '../ports.ts';

/** See to it that every counter the installer has named can be opened; answers how many are new. */
export function ensureCounters({ store, venue }: Pick<Deps, 'store' | 'venue'>) {
  return () =>
    store.transaction(async (tx) => {
      const known = new Set((await tx.counters.list()).map(({ id }) => id));
      const missing = venue.counters.filter(({ id }) => !known.has(id));
      for (const { id } of missing) await tx.counters.add(newCounter(id));
      return missing.length;
    });
}
