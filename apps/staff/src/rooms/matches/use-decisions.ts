import { useApi } from '@homeward/client';
import type { MatchPairView } from '@homeward/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTellProblem } from '../../shell/use-tell-problem.ts';

export type Decision = 'confirm' | 'dismiss';

/** Decisions can't be taken back at the server, so each waits this long here. */
export const graceMs = 6000;

interface Waiting {
  readonly decision: Decision;
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface Decisions {
  readonly of: (matchId: string) => Decision | null;
  readonly decide: (match: Pick<MatchPairView, 'id'>, decision: Decision) => void;
  readonly undo: (matchId: string) => void;
}

/** Yes or no to a pair, with a moment in which it can be taken back; leaving the board settles all. */
export function useDecisions(): Decisions {
  const settle = useSettling();
  const waiting = useRef(new Map<string, Waiting>());
  const [shown, setShown] = useState<Readonly<Record<string, Decision>>>({});

  const forget = useCallback((matchId: string) => {
    const known = waiting.current.get(matchId);
    if (known) clearTimeout(known.timer);
    waiting.current.delete(matchId);
    return known?.decision ?? null;
  }, []);

  const finish = useCallback(
    async (matchId: string) => {
      const decision = forget(matchId);
      if (decision) await settle(matchId, decision);
      setShown(({ [matchId]: _, ...others }) => others);
    },
    [forget, settle],
  );

  const finishAll = useRef(() => {});
  finishAll.current = () => {
    for (const matchId of [...waiting.current.keys()]) void finish(matchId);
  };
  useEffect(() => {
    const leave = () => finishAll.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    of: (matchId) => shown[matchId] ?? null,
    decide: ({ id }, decision) => {
      forget(id);
      const timer = setTimeout(() => void finish(id), graceMs);
      waiting.current.set(id, { decision, timer });
      setShown((known) => ({ ...known, [id]: decision }));
    },
    undo: (matchId) => {
      forget(matchId);
      setShown(({ [matchId]: _, ...others }) => others);
    },
  };
}

/** Tell the server, then look at the board anew before the pair would show its old face. */
function useSettling() {
  const api = useApi();
  const queries = useQueryClient();
  const tell = useTellProblem();
  const latestTell = useRef(tell);
  latestTell.current = tell;
  return useCallback(
    async (matchId: string, decision: Decision) => {
      try {
        await api.call(`matches.${decision}`, { params: { matchId } });
      } catch (problem) {
        latestTell.current(problem as Parameters<typeof tell>[0]);
      }
      await queries.invalidateQueries();
    },
    [api, queries],
  );
}
