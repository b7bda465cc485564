import type { BoardView } from '@homeward/contract';

/**
 * What is said in place of a call.
 *
 * - `quiet`: whoever comes now is served at once.
 * - `busy`: others are before them, or everybody is away for a moment.
 * - `closed`: nobody is there.
 */
export type Welcome = 'quiet' | 'busy' | 'closed';

/** How the wall greets while nobody is called. */
export function welcomeOf({ counters, next }: Pick<BoardView, 'counters' | 'next'>): Welcome {
  if (counters.every(({ status }) => status === 'closed')) return 'closed';
  const isFree = counters.some(({ status, ticket }) => status === 'open' && ticket === null);
  return isFree && next.every(isBeingFetched) ? 'quiet' : 'busy';
}

/** A pickup whose item is still on its way is shown, but not as the next to be called. */
export function isBeingFetched({ lane, isReady }: BoardView['next'][number]): boolean {
  return lane === 'pickup' && !isReady;
}
