import { randomUUID } from 'node:crypto';
import { type Delivery, hasControls } from '@homeward/domain';
import type { EventRow, LeasedNotice, NoticeWords, Store, UseCases } from '@homeward/usecases';
import type { Log } from '../world/log.ts';
import { linksOf } from './notice-links.ts';
import { openHand } from './notices-in-hand.ts';
import type { WaysOut } from './open-ways-out.ts';

export interface NoticeWorker {
  /** Begin no more; resolves when what is being sent is sent and written down. */
  stop(): Promise<void>;
}

/** How many at a time, and how patiently. */
export interface WorkerPace {
  /** Taken in hand at once. */
  readonly batch: number;
  /**
   * Sent side by side; as many may go out twice when the process is killed. The more
   * there are, the longer outcomes queue to be written, and the more do.
   */
  readonly abreast: number;
  /** How long a dead worker's notices wait for another. */
  readonly leaseSeconds: number;
  /** After so many seconds no answer is no answer. */
  readonly patienceSeconds: number;
  /** Between looks for what has become due. */
  readonly lookMs: number;
}

export const usualPace: WorkerPace = {
  batch: 16,
  abreast: 2,
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
 * transaction, and what became of each is written down at once. A server that
 * dies leaves its notices to the others, so each goes out at least once; any
 * number of servers may run this.
 */
export function startNoticeWorker(options: WorkerOptions): NoticeWorker {
  const { store, useCases, log, pace = usualPace } = options;
  const by = randomUUID();
  const hand = openHand(options, pace, by);
  let isStopped = false;
  let isWanted = false;
  let underWay: Promise<void> | null = null;

  function wake(): void {
    isWanted = true;
    underWay ??= work()
      .catch((error: unknown) => log.fault(error, { during: 'notices' }))
      .finally(() => {
        underWay = null;
      });
  }

  async function work(): Promise<void> {
    while (isWanted && !isStopped) {
      isWanted = false;
      await Promise.all(Array.from({ length: pace.abreast }, lane));
    }
    await hand.giveBack();
  }

  /** Each lane goes on by itself: a channel that keeps one waiting doesn't keep the others. */
  async function lane(): Promise<void> {
    while (!isStopped) {
      const next = await hand.take();
      if (!next) return;
      await sendOne(next);
    }
  }

  async function sendOne(leased: LeasedNotice): Promise<void> {
    const delivery = await deliver(options, pace, leased);
    const { id } = leased.notice;
    await useCases.recordDelivery({ id, by, delivery, chance: Math.random() });
  }

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
      await underWay;
    },
  };
}

function isToBeSent({ name }: EventRow): boolean {
  return name === 'notice.written' || name === 'notice.resent';
}

/** One attempt. Whatever a channel does, this answers, and in time. */
async function deliver(
  { ways: { writer, sender }, publicUrl, log }: WorkerOptions,
  { patienceSeconds }: WorkerPace,
  { notice, to, reportCode, guestToken, unsubscribeToken }: LeasedNotice,
): Promise<Delivery> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Delivery>((resolve) => {
    const delivery = { outcome: 'later', reason: 'timeout', retryAfterSeconds: null } as const;
    timer = setTimeout(() => resolve(delivery), patienceSeconds * 1000);
  });
  try {
    const { key, kind, language, content, expiresAt } = notice;
    const links = linksOf(publicUrl, guestToken, unsubscribeToken);
    const words = writer.write({ content, language, reportCode, links });
    if (!isOneLine(words)) return { outcome: 'never', reason: 'refused' };
    const lifeSeconds = Math.max(0, Math.round((Date.parse(expiresAt) - Date.now()) / 1000));
    const outgoing = { key, kind, language, to, words, links, lifeSeconds };
    return await Promise.race([sender.send(outgoing), silence]);
  } catch (error) {
    log.fault(error, { during: 'sending a notice' });
    return { outcome: 'later', reason: 'unreachable', retryAfterSeconds: null };
  } finally {
    clearTimeout(timer);
  }
}

/** A line break where a header will stand would let somebody write headers of their own. */
function isOneLine({ subject, sms, pushTitle }: NoticeWords): boolean {
  return ![subject, sms, pushTitle].some(hasControls);
}
