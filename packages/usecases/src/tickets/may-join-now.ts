import { type Lane, mayJoin, waitOfLane } from '@homeward/domain';
import type { Deps, ReadTx } from '../ports.ts';
import { loadQueue } from './load-queue.ts';

/** May somebody join this lane now, or does the desk close before their turn could come? */
export async function mayJoinNow(
  deps: Pick<Deps, 'clock' | 'venue'>,
  tx: Pick<ReadTx, 'tickets' | 'counters'>,
  lane: Lane,
): Promise<boolean> {
  const queue = await loadQueue(deps, tx);
  return mayJoin(deps.venue, queue.at, queue.counters, waitOfLane(queue, lane));
}
