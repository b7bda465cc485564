import type { Handover } from '@homeward/domain';
import { AlreadyHandedOver, type Tx } from '@homeward/usecases';
import { demandRow } from '../memory/references.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const handoversShape = shape<Handover>()({
  name: 'handovers',
  order: orderedBy((handover) => handover.at),
  indexes: { item: (handover) => handover.itemId },
  unique: ['item'],
});

export function handoversInMemory({ handovers, claims, foundItems }: Views): Tx['handovers'] {
  return {
    findByItem: async (itemId) => handovers.first('item', itemId),
    countBetween: async (from, to) =>
      handovers.select({ isWanted: ({ at }) => at >= from && at < to }).length,
    async add(handover) {
      const { itemId } = handover;
      if (handovers.first('item', itemId)) {
        throw new AlreadyHandedOver(`Found item ${itemId} has been handed over already.`);
      }
      demandRow(foundItems, itemId);
      demandRow(claims, handover.claimId);
      handovers.add(handover);
    },
  };
}
