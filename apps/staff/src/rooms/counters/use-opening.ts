import { useAct } from '../../shell/use-act.ts';

/** Open a counter, come back to it, or take it over. */
export function useOpening(counterId: string) {
  const { act, isPending } = useAct('counters.open');
  return { isPending, open: () => act({ params: { counterId } }) };
}
