import { type Lane, mayJoin, reachOfLane } from '@homeward/domain';
import { loadQueue, type QueueDeps, type QueueTx } from './load-queue.ts';

/** May somebody join this lane now, or does the desk close before their turn could come? */
export async function mayJoinNow(deps: QueueDeps, tx: QueueTx, lane: Lane): Promise<boolean> {
  const queue = await loadQueue(deps, tx);
  return mayJoin(deps.venue, queue.at, queue.counters, reachOfLane(queue, lane));
}
