import { useEffect, useState } from 'react';

const tickMs = 1_000;

/** The present time (epoch ms) as the server's clock shows it, each second; `asOf` is when it last spoke. */
export function useNow(asOf: string): number {
  const [ahead, setAhead] = useState(() => Date.parse(asOf) - Date.now());
  const [now, setNow] = useState(Date.now);
  useEffect(() => setAhead(Date.parse(asOf) - Date.now()), [asOf]);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now + ahead;
}
