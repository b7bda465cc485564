import { useAnswer } from '@homeward/client';
import type { TicketBoardView } from '@homeward/contract';
import { allowSound, playChime } from '@homeward/ui';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { keepChoice, keptChoice } from '../../shell/kept-choice.ts';
import { useIsDeskStaff } from '../staff/session.ts';
import { firstComer } from './arrivals.ts';
import { ArrivalsContext } from './arrivals-context.ts';

/**
 * Notices when the first one comes to an empty desk: by a chime, if wished, and
 * to the eye. Whoever has nobody to serve is logging things on another screen.
 */
export function ArrivalsProvider({ children }: { readonly children: ReactNode }) {
  const [isChimeOn, setIsChimeOn] = useState(() => keptChoice('chime') !== 'off');
  const isDeskStaff = useIsDeskStaff();
  const { data: board } = useAnswer('tickets.board', {});
  const justCame = useJustCame(isDeskStaff ? board : undefined, isChimeOn);
  useEffect(allowSound, []);
  const arrivals = useMemo(
    () => ({
      justCame,
      isChimeOn,
      toggleChime: () => {
        keepChoice('chime', isChimeOn ? 'off' : 'on');
        setIsChimeOn(!isChimeOn);
        if (!isChimeOn) playChime();
      },
    }),
    [justCame, isChimeOn],
  );
  return <ArrivalsContext value={arrivals}>{children}</ArrivalsContext>;
}

const shownMs = 8_000;

function useJustCame(board: TicketBoardView | undefined, isChimeOn: boolean): string | null {
  const [justCame, setJustCame] = useState<string | null>(null);
  const before = useRef<TicketBoardView>(undefined);
  useEffect(() => {
    const first = board && before.current && firstComer(before.current, board);
    before.current = board;
    if (!first) return;
    setJustCame(first.name);
    if (isChimeOn) playChime();
  }, [board, isChimeOn]);
  useEffect(() => {
    if (justCame === null) return;
    const timer = setTimeout(() => setJustCame(null), shownMs);
    return () => clearTimeout(timer);
  }, [justCame]);
  return justCame;
}
