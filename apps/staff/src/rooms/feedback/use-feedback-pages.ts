import { type Answer, type ApiProblem, useApi } from '@homeward/client';
import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

type FeedbackPage = Answer<'feedback.list'>;

/** What visitors said, page by page. */
export function useFeedbackPages() {
  const api = useApi();
  return useInfiniteQuery<
    FeedbackPage,
    ApiProblem,
    InfiniteData<FeedbackPage>,
    readonly unknown[],
    string | undefined
  >({
    queryKey: ['feedback.list'],
    queryFn: ({ pageParam }) =>
      api.call('feedback.list', {
        query: {
          ...(pageParam && { after: pageParam }),
        },
      }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
