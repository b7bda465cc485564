import type { Notice, NoticeFailure, NoticeStatus } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { mapper, type Row } from '../sql/columns.ts';
import { newestFirst } from '../sql/paging.ts';
import { addRow, firstRow, rowsOf, type Sql, saveRow } from '../sql/rows.ts';
import { tallyOf } from './tally.ts';

const map = mapper<Notice>('notices', {
  id: 'text',
  version: 'number',
  kind: 'text',
  content: 'json',
  reportId: 'text',
  ticketId: 'text',
  subjectId: 'text',
  target: 'text',
  channel: 'text',
  language: 'text',
  key: 'text',
  status: 'text',
  attempts: 'number',
  createdAt: 'text',
  nextAttemptAt: 'text',
  expiresAt: 'text',
  leasedUntil: 'text',
  leasedBy: 'text',
  settledAt: 'text',
  failure: 'text',
  providerId: 'text',
});

/** Keys per question: databases limit the values in one statement. */
const keysPerQuestion = 500;

export function noticesTable(sql: Sql): Tx['notices'] {
  return {
    find: (id) => firstRow(sql, map, { id }),
    async keysAmong(keys) {
      const known = new Set<string>();
      for (let start = 0; start < keys.length; start += keysPerQuestion) {
        const some = keys.slice(start, start + keysPerQuestion);
        for (const key of await sql(map.table).whereIn('key', some).pluck('key')) known.add(key);
      }
      return known;
    },
    listDue: (at, limit) =>
      rowsOf(
        map,
        sql(map.table)
          .where({ status: 'waiting' })
          .andWhere('next_attempt_at', '<=', at)
          .orderBy(['expires_at', 'id'])
          .limit(limit),
      ),
    listByReport: (reportId) =>
      rowsOf(map, sql(map.table).where({ report_id: reportId }).orderBy(['created_at', 'id'])),
    list({ statuses, failure, after, limit }) {
      const question = sql(map.table).whereIn('status', [...statuses]);
      if (failure) question.where({ failure });
      return newestFirst(map, question, {
        column: 'created_at',
        placeOf: ({ createdAt, id }) => ({ at: createdAt, id }),
        after,
        limit,
      });
    },
    async countSince(from) {
      const rows: readonly Row[] = await sql(map.table)
        .where('created_at', '>=', from)
        .select('status')
        .count({ count: '*' })
        .groupBy('status');
      return tallyOf(rows.map((row) => [row['status'] as NoticeStatus, Number(row['count'])]));
    },
    async countFailedSince(from) {
      const rows: readonly Row[] = await sql(map.table)
        .where({ status: 'failed' })
        .where('created_at', '>=', from)
        .whereNotNull('failure')
        .select('failure')
        .count({ count: '*' })
        .groupBy('failure');
      return new Map(rows.map((row) => [row['failure'] as NoticeFailure, Number(row['count'])]));
    },
    add: (notice) => addRow(sql, map.table, map.toRow(notice)),
    save: (notice) => saveRow(sql, map, notice),
  };
}
