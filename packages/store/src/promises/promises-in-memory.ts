import type { GuestPromise } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { demandRow } from '../memory/references.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const promisesShape = shape<GuestPromise>()({
  name: 'promises',
  order: orderedBy((promise) => promise.dueAt),
  indexes: {
    report: (promise) => promise.reportId,
    status: (promise) => promise.status,
    outstanding: ({ settledAt }) => (settledAt === null ? 'yes' : null),
  },
});

export function promisesInMemory({ promises, lostReports }: Views): Tx['promises'] {
  return {
    find: async (id) => promises.find(id),
    listByReport: async (reportId) => promises.select({ index: 'report', keys: [reportId] }),
    listOpen: async ({ dueBy, limit }) =>
      promises.select({
        index: 'status',
        keys: ['open'],
        limit,
        isWanted: ({ dueAt }) => dueAt <= dueBy,
      }),
    listOutstanding: async ({ dueBy, limit }) =>
      promises.select({
        index: 'outstanding',
        keys: ['yes'],
        limit,
        isWanted: ({ dueAt }) => dueAt <= dueBy,
      }),
    async countSettled(from, to) {
      const within = (at: string | null) => at !== null && at >= from && at < to;
      const kept = promises.select({
        index: 'status',
        keys: ['kept'],
        isWanted: ({ settledAt }) => within(settledAt),
      });
      const lapsed = promises.select({
        index: 'status',
        keys: ['lapsed'],
        isWanted: ({ dueAt }) => within(dueAt),
      });
      return { kept: kept.length, lapsed: lapsed.length };
    },
    countOpen: async () => promises.select({ index: 'status', keys: ['open'] }).length,
    async add(promise) {
      demandRow(lostReports, promise.reportId);
      promises.add(promise);
    },
    save: async (promise) => promises.save(promise),
  };
}
