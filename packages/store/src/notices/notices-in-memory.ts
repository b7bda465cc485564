import type { Notice, NoticeFailure } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { isBeyond, type PagePlace, pageOf } from '../kernel/cursor.ts';
import { demandRow } from '../memory/references.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';
import { tallyOf } from './tally.ts';

const byUrgency = orderedBy<Notice>((notice) => notice.expiresAt);

export const noticesShape = shape<Notice>()({
  name: 'notices',
  order: orderedBy((notice) => notice.createdAt),
  indexes: {
    key: (notice) => notice.key,
    report: (notice) => notice.reportId,
    status: (notice) => notice.status,
  },
  unique: ['key'],
});

export function noticesInMemory({ notices, lostReports }: Views): Tx['notices'] {
  const placeOf = ({ createdAt, id }: Notice): PagePlace => ({ at: createdAt, id });
  return {
    find: async (id) => notices.find(id),
    keysAmong: async (keys) => new Set(keys.filter((key) => notices.first('key', key))),
    async listDue(at, limit) {
      const due = notices.select({
        index: 'status',
        keys: ['waiting'],
        isWanted: ({ nextAttemptAt }) => nextAttemptAt <= at,
      });
      return [...due].sort(byUrgency).slice(0, limit);
    },
    listByReport: async (reportId) => notices.select({ index: 'report', keys: [reportId] }),
    async list({ statuses, failure, after, limit }) {
      const found = notices.select({
        index: 'status',
        keys: statuses,
        isReversed: true,
        limit: limit + 1,
        isWanted: (notice) =>
          (!failure || notice.failure === failure) && isBeyond(after, placeOf(notice)),
      });
      return pageOf(found, limit, placeOf);
    },
    async countSince(from) {
      const since = notices.select({ isWanted: ({ createdAt }) => createdAt >= from });
      return tallyOf(since.map(({ status }) => [status, 1] as const));
    },
    async countFailedSince(from) {
      const counts = new Map<NoticeFailure, number>();
      for (const { failure, createdAt } of notices.select({ index: 'status', keys: ['failed'] })) {
        if (failure && createdAt >= from) counts.set(failure, (counts.get(failure) ?? 0) + 1);
      }
      return counts;
    },
    async add(notice) {
      demandRow(lostReports, notice.reportId);
      notices.add(notice);
    },
    save: async (notice) => notices.save(notice),
  };
}
