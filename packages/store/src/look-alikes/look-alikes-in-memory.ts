import { type LookAlike, lookAlikePair } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { pairOf } from '../memory/pairs.ts';
import { demandRow } from '../memory/references.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

const order = orderedBy<LookAlike>((pair) => pair.probability);

export const lookAlikesShape = shape<LookAlike>()({
  name: 'look_alikes',
  order,
  indexes: {
    pair: (pair) => pairOf(pair.firstId, pair.secondId),
    first: (pair) => pair.firstId,
    second: (pair) => pair.secondId,
  },
  unique: ['pair'],
});

export function lookAlikesInMemory({ lookAlikes, foundItems }: Views): Tx['lookAlikes'] {
  return {
    find: async (id) => lookAlikes.find(id),
    async findPair(one, other) {
      const { firstId, secondId } = lookAlikePair(one, other);
      return lookAlikes.first('pair', pairOf(firstId, secondId));
    },
    async list({ itemId, statuses, limit }) {
      const isWanted = ({ status }: LookAlike) => !statuses || statuses.includes(status);
      const keys = [itemId];
      return [
        ...lookAlikes.select({ index: 'first', keys, isWanted }),
        ...lookAlikes.select({ index: 'second', keys, isWanted }),
      ]
        .sort((a, b) => order(b, a))
        .slice(0, limit);
    },
    async add(pair) {
      demandRow(foundItems, pair.firstId);
      demandRow(foundItems, pair.secondId);
      lookAlikes.add(pair);
    },
    save: async (pair) => lookAlikes.save(pair),
  };
}
