import type { EventRow, Store, UseCases } from '@homeward/usecases';
import type { Log } from '../world/log.ts';

export interface LineTeller {
  /** Begin no more; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/** One look after a burst of events, and one a minute, since the clock moves the line too. */
const usualPace = { settledMs: 500, quietMs: 60_000 };

/** Tell those whose turn has come near, after each event that may have brought it nearer. */
export function startLineTeller(
  store: Pick<Store, 'onCommit'>,
  useCases: Pick<UseCases, 'tellLine'>,
  log: Log,
  pace = usualPace,
): LineTeller {
  let timer: NodeJS.Timeout | null = null;
  let isSoon = false;
  let isStopped = false;
  let underWay: Promise<unknown> = Promise.resolve();

  function plan(afterMs: number): void {
    if (timer) clearTimeout(timer);
    timer = isStopped ? null : setTimeout(look, afterMs).unref();
  }

  function look(): void {
    isSoon = false;
    underWay = underWay
      .then(() => useCases.tellLine())
      .catch((error: unknown) => log.fault(error, { during: 'telling the line' }));
    plan(pace.quietMs);
  }

  function soon(): void {
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
