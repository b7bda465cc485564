import { randomUUID } from 'node:crypto';
import type { EventRow, LeasedNotice, Store, UseCases } from '@homeward/usecases';
import type { Log } from '../world/log.ts';
import { deliver } from './deliver.ts';
import { openHand } from './notices-in-hand.ts';
import type { WaysOut } from './open-ways-out.ts';
import { sendingTurns, type Turn } from './sending-turns.ts';

export interface NoticeWorker {
  /** Begin no more; resolves when what is being sent is sent and written down. */
  stop(): Promise<void>;
}

/** How many at a time, and how patiently. */
export interface WorkerPace {
  /** Taken in hand at once. */
  readonly batch: number;
  /** How many may wait for an answer; as many may go out twice when the process is killed. */
  readonly abreast: number;
  /** A channel that answers within so many milliseconds has its outcome written before the next is sent. */
  readonly promptMs: number;
  /** How long a dead worker's notices wait for another. */
  readonly leaseSeconds: number;
  /** After so many seconds no answer is no answer. */
  readonly patienceSeconds: number;
  /** Between looks for what has become due. */
  readonly lookMs: number;
}

export const usualPace: WorkerPace = {
  batch: 16,
  abreast: 4,
  promptMs: 100,
  leaseSeconds: 90,
  patienceSeconds: 20,
  lookMs: 1_000,
};

export interface WorkerOptions {
  readonly store: Pick<Store, 'onCommit'>;
  readonly useCases: Pick<UseCases, 'leaseNotices' | 'recordDelivery' | 'releaseNotices'>;
  readonly ways: Pick<WaysOut, 'sender' | 'writer'>;
  readonly publicUrl: string;
  readonly log: Log;
  readonly pace?: WorkerPace;
}

/**
 * Send what is written in the outbox: as soon as it is committed, and again when
 * a pause is over. Notices are taken in hand for a while, sent outside of any
 * transaction, and what became of each is written down at once, before the next
 * begins. A server that dies leaves its notices to the others, so each goes out
 * at least once; any number of servers may run this.
 */
export function startNoticeWorker(options: WorkerOptions): NoticeWorker {
  const { store, useCases, log, pace = usualPace } = options;
  const by = randomUUID();
  const hand = openHand(options, pace, by);
  const turns = sendingTurns();
  const lanes = new Set<Promise<void>>();
  let isStopped = false;

  function wake(): void {
    if (isStopped || lanes.size >= pace.abreast) return;
    const going = lane()
      .catch(tellFault)
      .finally(() => lanes.delete(going));
    lanes.add(going);
  }

  /**
   * A channel that keeps one lane waiting keeps the others for a moment only:
   * whoever finds something to send lets another look for the next.
   */
  async function lane(): Promise<void> {
    while (!isStopped) {
      const turn = await turns.next();
      try {
        const next = isStopped ? null : await hand.take();
        if (!next) return;
        wake();
        await sendOne(next, turn);
      } finally {
        turn.passOn();
      }
    }
  }

  async function sendOne(leased: LeasedNotice, turn: Turn): Promise<void> {
    const isSlow = setTimeout(turn.passOn, pace.promptMs);
    const delivery = await deliver(options, pace.patienceSeconds, leased);
    clearTimeout(isSlow);
    const { id } = leased.notice;
    await turns.writing(() => useCases.recordDelivery({ id, by, delivery, chance: Math.random() }));
  }

  const tellFault = (error: unknown) => log.fault(error, { during: 'notices' });
  const forget = store.onCommit((events) => {
    if (events.some(isToBeSent)) wake();
  });
  const looking = setInterval(wake, pace.lookMs).unref();
  wake();
  return {
    async stop() {
      isStopped = true;
      forget();
      clearInterval(looking);
      await Promise.all(lanes);
      await hand.giveBack().catch(tellFault);
    },
  };
}

function isToBeSent({ name }: EventRow): boolean {
  return name === 'notice.written' || name === 'notice.resent';
}
