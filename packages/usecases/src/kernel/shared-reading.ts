import { addMinutes, type Instant } from '@homeward/domain';
import type { Deps } from '../ports.ts';

/** How long an answer is shared while nothing happens: waits and counts move on with the clock. */
export const sharedSeconds = 2;

interface Reading<Value> {
  readonly value: Promise<Value>;
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * Let everybody who asks between two commits share one reading of the store.
 *
 * Listeners hear of a commit before whoever made it gets an answer, so what was
 * acknowledged stands in the very next reading. To be asked before a view of
 * the store is opened, never inside one: readers would wait for each other.
 */
export function sharedReading<Value>(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  read: () => Promise<Value>,
): () => Promise<Value> {
  let latest: Reading<Value> | null = null;
  store.onCommit(() => {
    latest = null;
  });
  return () => {
    const now = clock.now();
    if (latest && latest.from <= now && now < latest.until) return latest.value;
    const reading = { value: read(), from: now, until: addMinutes(now, sharedSeconds / 60) };
    latest = reading;
    reading.value.catch(() => {
      if (latest === reading) latest = null;
    });
    return reading.value;
  };
}
