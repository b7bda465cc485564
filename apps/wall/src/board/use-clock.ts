import { useEffect, useState } from 'react';

const tickMs = 1_000;

/** The present time (epoch ms), changing often enough for a clock that shows minutes. */
export function useClock(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
