import type { CounterId, Pause, PauseReason } from '@homeward/domain';
import type { EventRow } from '../ports.ts';

/**
 * The pauses that counters took, read off their events (newest first), oldest
 * first. One that ended because the counter closed says nothing about how long
 * pauses take, and is left out.
 */
export function pausesFrom(events: readonly EventRow[]): readonly Pause[] {
  const pauses: Pause[] = [];
  const underWay = new Map<string, Pause>();
  for (const { name, id, at, facts } of [...events].reverse()) {
    const paused = underWay.get(id);
    if (name === 'counter.paused') {
      underWay.set(id, {
        counterId: id as CounterId,
        reason: facts['pausedFor'] as PauseReason | null,
        from: at,
        backAt: facts['backAt'] as Pause['backAt'],
        until: null,
      });
    } else if (name.startsWith('counter.')) {
      underWay.delete(id);
      if (paused && name !== 'counter.closed') pauses.push({ ...paused, until: at });
    }
  }
  return [...pauses, ...underWay.values()];
}
