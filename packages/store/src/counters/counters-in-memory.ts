import type { Counter } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const countersShape = shape<Counter>()({
  name: 'counters',
  order: orderedBy(),
  indexes: {},
});

export function countersInMemory({ counters }: Views): Tx['counters'] {
  return {
    find: async (id) => counters.find(id),
    list: async () => counters.select(),
    add: async (counter) => counters.add(counter),
    save: async (counter) => counters.save(counter),
  };
}
