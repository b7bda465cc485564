import {
  type Delivery,
  isLeasedBy,
  type Notice,
  type NoticeId,
  releaseNotice,
  settleAttempt,
} from '@homeward/domain';
import type { Actor, Deps, Tx } from '../ports.ts';
import { noticeEvent } from './tell.ts';

export interface RecordDelivery {
  readonly id: NoticeId;
  /** Who had it in hand. */
  readonly by: string;
  readonly delivery: Delivery;
  /** 0 to 1, picks the moment of the next attempt. */
  readonly chance: number;
}

const house: Actor = { kind: 'system' };

/**
 * Write down what an attempt came to, at once: whatever happens before this is
 * done makes the notice go out again. That it was sent counts even when the
 * lease has run out; a failure only counts while the lease holds.
 */
export function recordDelivery({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id, by, delivery, chance }: RecordDelivery) =>
    store.transaction(async (tx): Promise<Notice | null> => {
      const notice = await tx.notices.find(id);
      if (notice?.status !== 'waiting') return notice;
      if (delivery.outcome !== 'sent' && !isLeasedBy(notice, by)) return notice;
      const at = clock.now();
      const settled = await tx.notices.save(settleAttempt(notice, delivery, at, chance));
      await forgetIfGone(tx, notice, delivery);
      const { status } = settled;
      if (status === 'sent' || status === 'failed') {
        await tx.events.append(noticeEvent(`notice.${status}`, settled), house, at);
      }
      return settled;
    });
}

/** A browser that has withdrawn its consent is not asked for it again. */
async function forgetIfGone(tx: Tx, { target }: Notice, delivery: Delivery): Promise<void> {
  const isGone = delivery.outcome === 'never' && delivery.reason === 'subscription-gone';
  if (isGone && target !== 'contact') await tx.pushSubscriptions.remove(target);
}

/** Give back what was taken in hand and not tried, so that another may send it at once. */
export function releaseNotices({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ ids, by }: { readonly ids: readonly NoticeId[]; readonly by: string }) =>
    store.transaction(async (tx) => {
      for (const id of ids) {
        const notice = await tx.notices.find(id);
        if (notice && isLeasedBy(notice, by)) {
          await tx.notices.save(releaseNotice(notice, clock.now()));
        }
      }
    });
}
