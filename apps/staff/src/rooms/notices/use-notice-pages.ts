import { type Answer, type ApiProblem, useApi } from '@homeward/client';
import type { NoticeView } from '@homeward/contract';
import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

type NoticePage = Answer<'notices.list'>;

/** Notices page by page; without a standing those that need a look. */
export function useNoticePages(status: NoticeView['status'] | null) {
  const api = useApi();
  return useInfiniteQuery<
    NoticePage,
    ApiProblem,
    InfiniteData<NoticePage>,
    readonly unknown[],
    string | undefined
  >({
    queryKey: ['notices.list', status],
    queryFn: ({ pageParam }) =>
      api.call('notices.list', {
        query: {
          ...(status && { status }),
          ...(pageParam && { after: pageParam }),
        },
      }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
