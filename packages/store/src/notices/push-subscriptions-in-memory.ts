import type { PushSubscription } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { demandRow } from '../memory/references.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const pushSubscriptionsShape = shape<PushSubscription>()({
  name: 'push_subscriptions',
  order: orderedBy((subscription) => subscription.addedAt),
  indexes: { report: (subscription) => subscription.reportId },
});

export function pushSubscriptionsInMemory({
  pushSubscriptions,
  lostReports,
}: Views): Tx['pushSubscriptions'] {
  return {
    listByReport: async (reportId) =>
      pushSubscriptions.select({ index: 'report', keys: [reportId] }),
    async add(subscription) {
      demandRow(lostReports, subscription.reportId);
      pushSubscriptions.add(subscription);
    },
    remove: async (id) => pushSubscriptions.remove(id),
  };
}
