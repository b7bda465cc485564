import { dayMs } from '@homeward/domain';
import type { UseCases } from '@homeward/usecases';
import type { Log } from '../world/log.ts';

export interface OrphanSweep {
  /** Sweep no more; resolves when the broom has been put away. */
  stop(): Promise<void>;
}

/** Clear away pictures that no photo row stands for: now, while the house works, and once a day. */
export function startOrphanSweep(
  { discardOrphanPictures }: Pick<UseCases, 'discardOrphanPictures'>,
  log: Log,
): OrphanSweep {
  const stopping = new AbortController();
  let sweeping = sweep();

  async function sweep(): Promise<void> {
    try {
      const { orphans, discarded } = await discardOrphanPictures(stopping.signal);
      if (orphans > 0) log.step('orphan pictures', { orphans, discarded });
    } catch (error) {
      log.fault(error, { during: 'orphan sweep' });
    }
  }

  const timer = setInterval(() => {
    sweeping = sweeping.then(sweep);
  }, dayMs).unref();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await sweeping;
    },
  };
}
