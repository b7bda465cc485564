import type { LeasedNotice } from '@homeward/usecases';
import type { WorkerOptions, WorkerPace } from './notice-worker.ts';

/** What one worker has taken from the outbox and not begun to send. */
export interface NoticesInHand {
  /** The next one, taking more from the outbox when none is left; null when nothing is due. */
  take(): Promise<LeasedNotice | null>;
  /** Give back what is left, so that another may send it at once. */
  giveBack(): Promise<void>;
}

/** Open an empty hand; several may take from it side by side. */
export function openHand(
  { useCases, ways }: Pick<WorkerOptions, 'useCases' | 'ways'>,
  pace: WorkerPace,
  by: string,
): NoticesInHand {
  const inHand: LeasedNotice[] = [];
  let leasing: Promise<void> | null = null;
  let holdsUntil = 0;

  async function lease(): Promise<void> {
    const { batch: limit, leaseSeconds: seconds, patienceSeconds } = pace;
    // What cannot be begun while the lease surely holds is given back.
    holdsUntil = Date.now() + (seconds - patienceSeconds) * 1000;
    const { channels } = ways.sender;
    inHand.push(...(await useCases.leaseNotices({ by, limit, seconds, channels })));
  }

  async function giveBack(): Promise<void> {
    const ids = inHand.splice(0).map(({ notice }) => notice.id);
    if (ids.length > 0) await useCases.releaseNotices({ ids, by });
  }

  return {
    async take() {
      if (inHand.length === 0) {
        leasing ??= lease().finally(() => {
          leasing = null;
        });
        await leasing;
      }
      if (Date.now() > holdsUntil) await giveBack();
      return inHand.shift() ?? null;
    },
    giveBack,
  };
}
