import type { Feedback } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { isBeyond, type PagePlace, pageOf } from '../kernel/cursor.ts';
import { demandRow } from '../memory/references.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const feedbackShape = shape<Feedback>()({
  name: 'feedback',
  order: orderedBy((each) => each.givenAt),
  indexes: {},
});

export function feedbackInMemory({ feedback, lostReports }: Views): Tx['feedback'] {
  const placeOf = ({ givenAt, id }: Feedback): PagePlace => ({ at: givenAt, id });
  return {
    find: async (id) => feedback.find(id),
    async list({ after, limit }) {
      const found = feedback.select({
        isReversed: true,
        limit: limit + 1,
        isWanted: (each) => isBeyond(after, placeOf(each)),
      });
      return pageOf(found, limit, placeOf);
    },
    async countRatings() {
      const counts = new Map<number, number>();
      for (const { rating } of feedback.select()) counts.set(rating, (counts.get(rating) ?? 0) + 1);
      return counts;
    },
    async add(given) {
      demandRow(lostReports, given.id);
      feedback.add(given);
    },
    forgetWords: async (id) => feedback.change(id, { text: '' }),
  };
}
