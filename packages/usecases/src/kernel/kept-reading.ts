import { addMinutes, type Instant } from '@homeward/domain';
import type { Deps, EventRow } from '../ports.ts';

/** How long a reading is kept even if nothing was heard: another server's news may be late. */
export const keptSeconds = 60;
/** As many are kept at most; then all are read again. */
const mostKept = 5_000;

interface Kept<Value> {
  readonly value: Promise<Value>;
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * Keep a reading for each key until something happens that may change it.
 *
 * `isTouchedBy` says which events may; after a commit with one of them all is
 * read again. Listeners hear of a commit before whoever made it gets an answer,
 * so what was acknowledged stands in the very next reading. To be asked before a
 * view of the store is opened, and only for what doesn't depend on the clock.
 */
export function keptReading<Key, Value>(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  isTouchedBy: (event: EventRow) => boolean,
  read: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Kept<Value>>();
  store.onCommit((events) => {
    if (events.some(isTouchedBy)) kept.clear();
  });
  return (key) => {
    const now = clock.now();
    const known = kept.get(key);
    if (known && known.from <= now && now < known.until) return known.value;
    const reading = { value: read(key), from: now, until: addMinutes(now, keptSeconds / 60) };
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, reading);
    reading.value.catch(() => {
      if (kept.get(key) === reading) kept.delete(key);
    });
    return reading.value;
  };
}
