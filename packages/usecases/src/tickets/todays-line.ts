import { onceFor, type Queue } from '@homeward/domain';
import { sharedReading } from '../kernel/shared-reading.ts';
import type { Deps } from '../ports.ts';
import { loadQueue, type QueueDeps } from './load-queue.ts';

/** The line of each house, by what tells two houses apart. */
const linesOf: (store: Deps['store']) => Map<unknown, Map<unknown, () => Promise<Queue>>> = onceFor(
  () => new Map(),
);

/**
 * Today's line, read once between two commits for everybody who shows it. Walls,
 * tablets and visitors' pages all ask after every call; what the forecast works
 * out for one of them then serves all. To be asked outside of any view of the store.
 */
export function todaysLine(deps: QueueDeps): () => Promise<Queue> {
  const byClock = linesOf(deps.store);
  const byVenue = byClock.get(deps.clock) ?? new Map<unknown, () => Promise<Queue>>();
  byClock.set(deps.clock, byVenue);
  const line =
    byVenue.get(deps.venue) ??
    sharedReading(deps, () => deps.store.read((tx) => loadQueue(deps, tx)));
  byVenue.set(deps.venue, line);
  return line;
}
