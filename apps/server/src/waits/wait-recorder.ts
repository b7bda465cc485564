import type { EventRow, Store, UseCases } from '@homeward/usecases';
import type { Log } from '../world/log.ts';

export interface WaitRecorder {
  /** Begin no more; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/** Pages show what an event has changed within moments; one recording then speaks for all of them. */
const settledMs = 1_000;
/** Waits change with the clock as well, without any event. */
const quietMs = 60_000;

/**
 * Record what those who wait are shown, after each event that may have changed
 * it: once for a burst of events, and apart from the transactions that serve
 * people. A failure is logged and made good by the next recording.
 */
export function startWaitRecorder(
  store: Store,
  useCases: Pick<UseCases, 'recordWaits'>,
  log: Log,
  pace = { settledMs, quietMs },
): WaitRecorder {
  let timer: NodeJS.Timeout | null = null;
  let isSoon = false;
  let underWay: Promise<unknown> = Promise.resolve();
  let isStopped = false;

  function plan(afterMs: number): void {
    if (timer) clearTimeout(timer);
    timer = isStopped ? null : setTimeout(record, afterMs).unref();
  }

  function record(): void {
    isSoon = false;
    underWay = underWay
      .then(() => useCases.recordWaits())
      .catch((error: unknown) => log.fault(error, { during: 'recording waits' }));
    plan(pace.quietMs);
  }

  function soon(): void {
    // The first event of a burst sets the time: a busy line is recorded all the same.
    if (isSoon) return;
    isSoon = true;
    plan(pace.settledMs);
  }

  const forget = store.onCommit((events) => {
    if (events.some(movesTheLine)) soon();
  });
  soon();
  return {
    async stop() {
      isStopped = true;
      forget();
      if (timer) clearTimeout(timer);
      await underWay;
    },
  };
}

function movesTheLine({ name }: EventRow): boolean {
  return name.startsWith('ticket.') || name.startsWith('counter.');
}
