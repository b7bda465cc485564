import { useNews } from '@homeward/client';
import { useEffect, useRef, useState } from 'react';
import { newsAge } from './news-age.ts';

const askEveryMs = 1_500;
const answerLimitMs = 2_000;

/**
 * Seconds since the server was last heard of, or null while all is well. A
 * pulled cable says nothing, so the wall asks now and then whether it is there.
 */
export function useNewsAge(now: number): number | null {
  const { isLive } = useNews();
  const [heardAt, setHeardAt] = useState(Date.now);
  const isAsking = useRef(false);
  useEffect(() => {
    let isWanted = true;
    async function ask(): Promise<void> {
      if (isAsking.current) return;
      isAsking.current = true;
      const isThere = await isServerThere();
      isAsking.current = false;
      if (isThere && isWanted) setHeardAt(Date.now());
    }
    const timer = setInterval(() => void ask(), askEveryMs);
    return () => {
      isWanted = false;
      clearInterval(timer);
    };
  }, []);
  return newsAge({ now, heardAt, isLive });
}

async function isServerThere(): Promise<boolean> {
  const answer = await fetch('/livez', {
    cache: 'no-store',
    signal: AbortSignal.timeout(answerLimitMs),
  }).catch(() => null);
  return answer?.ok ?? false;
}
