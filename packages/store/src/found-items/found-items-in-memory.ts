import type { FoundItem } from '@homeward/domain';
import type { FoundItemFilter, Page, Tx } from '@homeward/usecases';
import { isBeyond, type PagePlace, pageOf } from '../kernel/cursor.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const foundItemsShape = shape<FoundItem>()({
  name: 'found_items',
  order: orderedBy((item) => item.loggedAt),
  indexes: {
    label: (item) => item.label,
    status: (item) => item.status,
    mergedInto: (item) => item.mergedInto,
  },
  unique: ['label'],
});

export function foundItemsInMemory({ foundItems, labels }: Views): Tx['foundItems'] {
  const placeOf = ({ loggedAt, id }: FoundItem): PagePlace => ({ at: loggedAt, id });

  function list(filter: FoundItemFilter): Page<FoundItem> {
    const { statuses, categoryId, placeId, after, limit } = filter;
    const found = foundItems.select({
      ...(statuses && { index: 'status', keys: statuses }),
      isReversed: true,
      limit: limit + 1,
      isWanted: (item) =>
        isBeyond(after, placeOf(item)) &&
        (categoryId === undefined || item.categoryId === categoryId) &&
        (placeId === undefined || item.foundPlaceId === placeId),
    });
    return pageOf(found, limit, placeOf);
  }

  return {
    find: async (id) => foundItems.find(id),
    findMany: async (ids) => foundItems.findMany(ids),
    findByLabel: async (label) => foundItems.first('label', label),
    list: async (filter) => list(filter),
    listMergedInto: async (id) =>
      [...foundItems.select({ index: 'mergedInto', keys: [id] })].sort((a, b) =>
        a.id < b.id ? -1 : 1,
      ),
    countLoggedBetween: async (from, to) =>
      foundItems.select({
        isWanted: ({ loggedAt, status }) =>
          loggedAt >= from && loggedAt < to && status !== 'merged',
      }).length,
    add: async (item) => foundItems.add(item),
    save: async (item) => foundItems.save(item),
    nextLabelNumber: async () => ++labels.last,
  };
}
