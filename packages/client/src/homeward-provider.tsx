import type { EndpointName, SocketGreeting } from '@homeward/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Api } from './api.ts';
import { ApiProblem } from './api-problem.ts';
import type { followNews as FollowNews, NewsState } from './live-news.ts';
import { staleKeeper } from './stale-keeper.ts';

const ApiContext = createContext<Api | null>(null);
const NewsContext = createContext<NewsState>({ isLive: false, asOf: 0 });

/** An answer of an earlier visit to this page, and when it was given (epoch ms). */
export interface RememberedAnswer {
  readonly name: EndpointName;
  readonly input: object;
  readonly answer: unknown;
  readonly atMs: number;
}

export interface HomewardProviderProps {
  readonly api: Api;
  /** Whose events to follow; null follows none (nobody is signed in yet). */
  readonly audience: SocketGreeting['audience'] | null;
  /** What this device still knew when the page opened: shown at once, and asked anew. */
  readonly remembered?: readonly RememberedAnswer[];
  readonly children: ReactNode;
}

/** Gives a page its API, its answers and live news about them. */
export function HomewardProvider(props: HomewardProviderProps) {
  const { api, audience, remembered = [], children } = props;
  const [queries] = useState(() => createQueries(remembered));
  const [news, setNews] = useState<NewsState>(() => ({
    isLive: false,
    asOf: Math.min(Date.now(), ...remembered.map(({ atMs }) => atMs)),
  }));

  useEffect(() => {
    if (!audience) return;
    const stale = staleKeeper(queries, audience === 'guest' || api.authorization() !== null);
    const stop = followLater(queries, api, audience, {
      changed: stale.changed,
      missed: stale.missed,
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

const loadAgainMs = 5_000;
/** For how long, in milliseconds, the first answers may keep live news waiting. */
const answersFirstMs = 3_000;

/** Live news come with a library of their own: it is fetched once the first answers are there, again and again if need be. */
function followLater(queries: QueryClient, ...asked: Parameters<typeof FollowNews>): () => void {
  let stop = () => {};
  let isWanted = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function load(): void {
    import('./live-news.ts').then(
      ({ followNews }) => {
        if (isWanted) stop = followNews(...asked);
      },
      () => {
        if (isWanted) timer = setTimeout(load, loadAgainMs);
      },
    );
  }
  const stopWaiting = afterFirstAnswers(queries, load);
  return () => {
    isWanted = false;
    stopWaiting();
    clearTimeout(timer);
    stop();
  };
}

/** Once, when nothing is being asked any more, and at the latest after a while. */
function afterFirstAnswers(queries: QueryClient, begin: () => void): () => void {
  const timer = setTimeout(go, answersFirstMs);
  const unsubscribe = queries.getQueryCache().subscribe(() => queries.isFetching() === 0 && go());
  function stop(): void {
    clearTimeout(timer);
    unsubscribe();
  }
  function go(): void {
    stop();
    begin();
  }
  if (queries.isFetching() === 0) go();
  return stop;
}

/** Milliseconds after which an answer is asked for again that the server could not be reached for. */
const askAgainMs = 5_000;

function createQueries(remembered: readonly RememberedAnswer[]): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'always',
        retry: (failures, problem) =>
          problem instanceof ApiProblem && problem.isPassing && failures < 3,
        retryDelay: (failures) => Math.min(4_000, 500 * 2 ** failures),
        refetchInterval: ({ state: { status, error } }) =>
          status === 'error' && error instanceof ApiProblem && error.isOutOfReach && askAgainMs,
      },
      mutations: { networkMode: 'always' },
    },
  });
  for (const { name, input, answer, atMs } of remembered) {
    queries.setQueryData([name, input], answer, { updatedAt: atMs });
  }
  return queries;
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
