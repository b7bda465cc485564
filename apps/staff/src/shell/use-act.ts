import { type Answer, type ApiProblem, type Input, useCommand } from '@homeward/client';
import type { EndpointName } from '@homeward/contract';
import { useTellProblem } from './use-tell-problem.ts';

interface After<Result> {
  readonly done?: (result: Result) => void;
  /** Left out, the refusal is said at the lower edge. */
  readonly refused?: (problem: ApiProblem) => void;
}

/**
 * Tell a door to do something and go on from its answer, also when the button
 * that was pressed has left the screen by then because of what it did.
 */
export function useAct<Name extends EndpointName>(name: Name) {
  const { mutateAsync, isPending, error } = useCommand(name);
  const tell = useTellProblem();
  function act(input: Input<Name>, { done, refused = tell }: After<Answer<Name>> = {}): void {
    mutateAsync(input).then(done, refused);
  }
  return { act, isPending, error };
}
