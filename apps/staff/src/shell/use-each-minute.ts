import { useEffect, useRef } from 'react';

const minuteMs = 60_000;

/** What time alone changes is looked at once a minute. */
export function useEachMinute(look: () => unknown): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    const timer = setInterval(() => latest.current(), minuteMs);
    return () => clearInterval(timer);
  }, []);
}
