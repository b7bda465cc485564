import type { BoardView } from '@homeward/contract';
import { allowSound, playChime } from '@homeward/ui';
import { useEffect, useRef } from 'react';
import { callsOf } from './calls-of.ts';

/** Chimes once for each call; what was called before the wall was switched on stays silent. */
export function useCallChime(board: BoardView | undefined, isOn: boolean): void {
  const heard = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => (isOn ? allowSound() : undefined), [isOn]);
  useEffect(() => {
    if (!board) return;
    const calls = callsOf(board.counters);
    const isNew = heard.current !== null && calls.some((call) => !heard.current?.has(call));
    heard.current = new Set([...(heard.current ?? []), ...calls]);
    if (isNew && isOn) playChime();
  }, [board, isOn]);
}
