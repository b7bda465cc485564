import type { SocketGreeting } from '@homeward/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Api } from './api.ts';
import { ApiProblem } from './api-problem.ts';

import { followNews, type NewsState } from './live-news.ts';
import { staleKeeper } from './stale-keeper.ts';

const ApiContext = createContext<Api | null>(null);
const NewsContext = createContext<NewsState>({ isLive: false, asOf: 0 });

export interface HomewardProviderProps {
  readonly api: Api;
  /** Whose events to follow; null follows none (nobody is signed in yet). */
  readonly audience: SocketGreeting['audience'] | null;
  readonly children: ReactNode;
}

/** Gives a page its API, its answers and live news about them. */
export function HomewardProvider({ api, audience, children }: HomewardProviderProps) {
  const [queries] = useState(createQueries);
  const [news, setNews] = useState<NewsState>({ isLive: false, asOf: Date.now() });

  useEffect(() => {
    if (!audience) return;
    const stale = staleKeeper(queries, audience === 'guest');
    const stop = followNews(api, audience, {
      changed: stale.changed,
      state: ({ isLive, asOf }) =>
        setNews((known) => ({ isLive, asOf: asOf === 0 ? known.asOf : asOf })),
    });
    return () => {
      stop();
      stale.stop();
    };
  }, [api, audience, queries]);

  return (
    <ApiContext value={api}>
      <NewsContext value={news}>
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      </NewsContext>
    </ApiContext>
  );
}

function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'always',
        retry: (failures, problem) =>
          problem instanceof ApiProblem && problem.isPassing && failures < 3,
        retryDelay: (failures) => Math.min(4_000, 500 * 2 ** failures),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** The API of this page. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi needs a HomewardProvider above it');
  return api;
}

/** Whether what is shown is live, and since when it is not. */
export function useNews(): NewsState {
  return useContext(NewsContext);
}
