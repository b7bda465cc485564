import { useAnswer } from '@homeward/client';
import { useOutbox } from '../rooms/found-items/outbox/outbox-context.ts';
import { useEachMinute } from './use-each-minute.ts';

interface Counts {
  readonly desk: number;
  readonly claims: number;
  readonly matches: number;
  readonly promises: number;
  readonly more: number;
  readonly items?: number;
  readonly reports?: number;
}

/** How much waits behind each door, kept fresh by the news. */
export function useCounts(): Counts {
  const { data: board } = useAnswer('tickets.board', {});
  const { data: claims } = useAnswer('claims.list', {});
  const { data: matches } = useAnswer('matches.list', {});
  const { data: promises, refetch } = useAnswer('promises.board', {});
  useEachMinute(refetch);
  const { queued } = useOutbox();
  return {
    desk: board?.waiting.length ?? 0,
    claims: claims?.claims.filter(({ status }) => status === 'submitted').length ?? 0,
    matches: matches?.matches.length ?? 0,
    promises: promises?.promises.length ?? 0,
    more: queued.length,
  };
}
