import { type Answer, type ApiProblem, useApi } from '@homeward/client';
import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ItemFilter } from './use-item-filter.ts';

type ItemPage = Answer<'foundItems.list'>;

/** Found items page by page; the first words of the key are those that news refreshes. */
export function useItemPages(filter: ItemFilter) {
  const api = useApi();
  return useInfiniteQuery<
    ItemPage,
    ApiProblem,
    InfiniteData<ItemPage>,
    readonly unknown[],
    string | undefined
  >({
    queryKey: ['foundItems.list', filter],
    queryFn: ({ pageParam }) =>
      api.call('foundItems.list', {
        query: {
          ...(filter.words && { words: filter.words }),
          ...(filter.status && { status: filter.status }),
          ...(filter.categoryId && { categoryId: filter.categoryId }),
          ...(pageParam && { after: pageParam }),
        },
      }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
