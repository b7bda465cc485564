import { useEffect } from 'react';

const soonestMs = 500;
/** Timers count no further than this, in milliseconds. */
const furthestMs = 24 * 60 * 60_000;

/** Asks again as soon as one of these instants has passed: time alone changes what may be done. */
export function useFreshAt(
  asOf: string,
  instants: readonly (string | null)[],
  askAgain: () => unknown,
): void {
  const next = instants
    .filter((instant) => instant !== null)
    .filter((instant) => instant > asOf)
    .sort()[0];
  const waitMs = next === undefined ? null : Date.parse(next) - Date.parse(asOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer begins a new wait, also for the same instant.
  useEffect(() => {
    if (waitMs === null || waitMs > furthestMs) return;
    const timer = setTimeout(askAgain, waitMs + soonestMs);
    return () => clearTimeout(timer);
  }, [asOf, waitMs]);
}
