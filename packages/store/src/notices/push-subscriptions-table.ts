import type { PushSubscription } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { addRow, rowsOf, type Sql } from '../sql/rows.ts';

const map = mapper<PushSubscription>('push_subscriptions', {
  id: 'text',
  reportId: 'text',
  endpoint: 'text',
  p256dh: 'text',
  auth: 'text',
  addedAt: 'text',
});

export function pushSubscriptionsTable(sql: Sql): Tx['pushSubscriptions'] {
  return {
    listByReport: (reportId) =>
      rowsOf(map, sql(map.table).where({ report_id: reportId }).orderBy(['added_at', 'id'])),
    add: (subscription) => addRow(sql, map.table, map.toRow(subscription)),
    async remove(id) {
      await sql(map.table).where({ id }).delete();
    },
  };
}
