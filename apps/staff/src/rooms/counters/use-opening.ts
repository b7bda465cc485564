import { useCommand } from '@homeward/client';
import { useTellProblem } from '../../shell/use-tell.ts';

/** Open a counter, come back to it, or take it over. */
export function useOpening(counterId: string) {
  const tell = useTellProblem();
  const { mutate, isPending } = useCommand('counters.open');
  return {
    isPending,
    open: () => mutate({ params: { counterId } }, { onError: tell }),
  };
}
