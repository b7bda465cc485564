import type { BoardView } from '@homeward/contract';

export type CounterOnWall = BoardView['counters'][number];

/** The counter whose visitor is awaited: the latest call that nobody has answered yet. */
export function latestCall(counters: readonly CounterOnWall[]): CounterOnWall | null {
  return (
    counters
      .filter(({ ticket }) => ticket?.status === 'called')
      .sort((a, b) => (b.ticket?.calledAt ?? '').localeCompare(a.ticket?.calledAt ?? ''))[0] ?? null
  );
}
