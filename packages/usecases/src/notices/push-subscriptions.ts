import {
  fail,
  isPushService,
  isSendable,
  type LostReportId,
  mostPushSubscriptions,
  ok,
  type PushSubscription,
  type PushSubscriptionId,
} from '@homeward/domain';
import type { Deps, GuestActor, Tx } from '../ports.ts';

export interface SubscribePush extends Pick<PushSubscription, 'endpoint' | 'p256dh' | 'auth'> {
  readonly reportId: LostReportId;
}

/** Tell this browser too. Saying it again, with new keys or old, is harmless. */
export function subscribePush({ store, clock, ids }: Pick<Deps, 'store' | 'clock' | 'ids'>) {
  return ({ reportId, endpoint, p256dh, auth }: SubscribePush, actor: GuestActor) =>
    store.transaction(async (tx) => {
      const report = await tx.lostReports.find(reportId);
      if (!report || actor.reportId !== reportId) return fail('lost-report.not-found');
      if (report.status !== 'open') return fail('lost-report.closed', { report: report.code });
      const isUsable = isSendable({ channel: 'push', endpoint, p256dh, auth });
      if (!isUsable || !isPushService(endpoint)) return fail('request.invalid');
      const known = await tx.pushSubscriptions.listByReport(reportId);
      const same = known.find((browser) => browser.endpoint === endpoint);
      if (same) await tx.pushSubscriptions.remove(same.id);
      else if (known.length >= mostPushSubscriptions) return fail('notice.too-many-subscriptions');
      const id = same?.id ?? ids.next<PushSubscriptionId>();
      await tx.pushSubscriptions.add({
        id,
        reportId,
        endpoint,
        p256dh,
        auth,
        addedAt: clock.now(),
      });
      return ok(null);
    });
}

/** Tell this browser no more. */
export function unsubscribePush({ store }: Pick<Deps, 'store'>) {
  return (
    { reportId, endpoint }: Pick<SubscribePush, 'reportId' | 'endpoint'>,
    actor: GuestActor,
  ) =>
    store.transaction(async (tx) => {
      if (actor.reportId !== reportId) return fail('lost-report.not-found');
      for (const browser of await tx.pushSubscriptions.listByReport(reportId)) {
        if (browser.endpoint === endpoint) await tx.pushSubscriptions.remove(browser.id);
      }
      return ok(null);
    });
}

/** No browser is told any more. */
export async function forgetBrowsers(tx: Tx, reportId: LostReportId): Promise<void> {
  for (const { id } of await tx.pushSubscriptions.listByReport(reportId)) {
    await tx.pushSubscriptions.remove(id);
  }
}
