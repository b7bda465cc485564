import type { CounterView, TicketBoardView } from '@homeward/contract';
import { allowSound, playChime } from '@homeward/ui';
import { useEffect, useRef, useState } from 'react';
import { keepChoice, keptChoice } from '../../shell/kept-choice.ts';

export interface Arrivals {
  /** The one who has just come to an empty desk, for a moment. */
  readonly justCame: string | null;
  readonly isChimeOn: boolean;
  readonly toggleChime: () => void;
}

const shownMs = 8_000;

/** Notices when the first one comes to an empty desk: by a chime, if wished, and to the eye. */
export function useArrivals(board: TicketBoardView | undefined): Arrivals {
  const [isChimeOn, setIsChimeOn] = useState(() => keptChoice('chime') !== 'off');
  const [justCame, setJustCame] = useState<string | null>(null);
  const wasEmpty = useRef(false);
  useEffect(allowSound, []);
  useEffect(() => {
    if (!board) return;
    const [first] = board.waiting;
    if (first && wasEmpty.current) {
      setJustCame(first.name);
      if (isChimeOn) playChime();
    }
    wasEmpty.current = !first && isDeskIdle(board.counters);
  }, [board, isChimeOn]);
  useEffect(() => {
    if (justCame === null) return;
    const timer = setTimeout(() => setJustCame(null), shownMs);
    return () => clearTimeout(timer);
  }, [justCame]);
  return {
    justCame,
    isChimeOn,
    toggleChime: () => {
      keepChoice('chime', isChimeOn ? 'off' : 'on');
      setIsChimeOn(!isChimeOn);
      if (!isChimeOn) playChime();
    },
  };
}

/** Somebody is at a counter with nobody before them. */
function isDeskIdle(counters: readonly CounterView[]): boolean {
  return counters.some(({ status, ticketId }) => status === 'open' && ticketId === null);
}
