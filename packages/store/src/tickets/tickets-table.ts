import type { Ticket } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper } from '../sql/columns.ts';
import { addRow, firstRow, rowsOf, type Sql, saveRow } from '../sql/rows.ts';

const map = mapper<Ticket>('tickets', {
  id: 'text',
  version: 'number',
  lane: 'text',
  issuedLane: 'text',
  number: 'number',
  serviceDay: 'text',
  status: 'text',
  reportId: 'text',
  claimId: 'text',
  counterId: 'text',
  onlyAtCounterId: 'text',
  issuedAt: 'text',
  readyAt: 'text',
  calledAt: 'text',
  calls: 'number',
  servingAt: 'text',
  closedAt: 'text',
  heldUntil: 'text',
  heldMinutes: 'number',
  brings: 'text',
  keyHash: 'text',
});

export function ticketsTable(sql: Sql): Tx['tickets'] {
  const oldestFirst = (where: Record<string, string>) =>
    rowsOf(map, sql(map.table).where(where).orderBy(['issued_at', 'number', 'id']));
  return {
    find: (id) => firstRow(sql, map, { id }),
    listDay: (serviceDay) => oldestFirst({ service_day: serviceDay }),
    listByReport: (reportId) => oldestFirst({ report_id: reportId }),
    listBefore: (serviceDay, limit) =>
      rowsOf(
        map,
        sql(map.table)
          .where('service_day', '<', serviceDay)
          .orderBy(
            ['service_day', 'issued_at', 'number', 'id'].map((column) => ({
              column,
              order: 'desc',
            })),
          )
          .limit(limit),
      ),
    add: (ticket) => addRow(sql, map.table, map.toRow(ticket)),
    save: (ticket) => saveRow(sql, map, ticket),
    async nextNumber(serviceDay, lane) {
      const row = await sql(map.table)
        .where({ service_day: serviceDay, issued_lane: lane })
        .max({ last: 'number' })
        .first();
      return (row?.['last'] ?? 0) + 1;
    },
  };
}
