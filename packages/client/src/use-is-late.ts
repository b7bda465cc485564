import { useEffect, useState } from 'react';
import { useNews } from './homeward-provider.tsx';

/** A page that has just opened gets this long to reach the server before it says that it can't. */
const patienceMs = 4_000;

/** Has the page been without news for longer than a blink? Without any network it needs no patience. */
export function useIsLate(): boolean {
  const { isLive } = useNews();
  const [isLate, setIsLate] = useState(() => !navigator.onLine);
  useEffect(() => {
    if (isLive) return setIsLate(false);
    const timer = setTimeout(() => setIsLate(true), navigator.onLine ? patienceMs : 0);
    return () => clearTimeout(timer);
  }, [isLive]);
  return isLate;
}
