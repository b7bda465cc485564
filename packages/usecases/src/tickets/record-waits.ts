import { newPromises } from '@homeward/domain';
import { loadQueue, type QueueDeps } from './load-queue.ts';

/**
 * Keep what everybody who waits is shown now, where it is news to them; answers
 * how many promises were made. Recorded twice, or by two servers, a promise
 * still counts once; one that goes unrecorded is missing from the hit rate and
 * from nothing else.
 */
export function recordWaits(deps: QueueDeps) {
  return () =>
    deps.store.transaction(async (tx) => {
      const queue = await loadQueue(deps, tx);
      const waiting = queue.tickets.filter(({ status }) => status === 'waiting');
      if (waiting.length === 0) return 0;
      const latest = await tx.waitPromises.latestOf(waiting.map(({ id }) => id));
      const promises = newPromises(queue, new Map(latest.map((each) => [each.ticketId, each])));
      for (const promise of promises) await tx.waitPromises.add(promise);
      return promises.length;
    });
}
