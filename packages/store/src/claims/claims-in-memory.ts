import type { Claim } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { aboutPair } from '../memory/pairs.ts';
import { demandRow } from '../memory/references.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const claimsShape = shape<Claim>()({
  name: 'claims',
  order: orderedBy((claim) => claim.submittedAt),
  indexes: {
    item: (claim) => claim.itemId,
    report: (claim) => claim.reportId,
    status: (claim) => claim.status,
  },
});

export function claimsInMemory({ claims, foundItems, lostReports }: Views): Tx['claims'] {
  return {
    find: async (id) => claims.find(id),
    list: async (filter) => claims.select({ ...aboutPair(filter), limit: filter.limit }),
    async add(claim) {
      demandRow(foundItems, claim.itemId);
      demandRow(lostReports, claim.reportId);
      claims.add(claim);
    },
    save: async (claim) => claims.save(claim),
  };
}
