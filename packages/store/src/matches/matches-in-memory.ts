import type { Match } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { aboutPair, pairOf } from '../memory/pairs.ts';
import { demandRow } from '../memory/references.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const matchesShape = shape<Match>()({
  name: 'matches',
  order: orderedBy((match) => match.probability),
  indexes: {
    pair: (match) => pairOf(match.itemId, match.reportId),
    item: (match) => match.itemId,
    report: (match) => match.reportId,
    status: (match) => match.status,
  },
  unique: ['pair'],
});

export function matchesInMemory({ matches, foundItems, lostReports }: Views): Tx['matches'] {
  return {
    find: async (id) => matches.find(id),
    findPair: async (itemId, reportId) => matches.first('pair', pairOf(itemId, reportId)),
    async list({ ofOpenReports = false, limit, ...pair }) {
      const about = aboutPair(pair);
      return matches.select({
        ...about,
        isReversed: true,
        limit,
        isWanted: (match) =>
          about.isWanted(match) &&
          (!ofOpenReports || lostReports.find(match.reportId)?.status === 'open'),
      });
    },
    async add(match) {
      demandRow(foundItems, match.itemId);
      demandRow(lostReports, match.reportId);
      matches.add(match);
    },
    save: async (match) => matches.save(match),
  };
}
