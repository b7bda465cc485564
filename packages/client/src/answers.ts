import type { EndpointName } from '@homeward/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, Input } from './api.ts';
import type { ApiProblem } from './api-problem.ts';
import { useApi } from './homeward-provider.tsx';

interface AnswerOptions {
  /** False waits until the page knows enough to ask. */
  readonly isEnabled?: boolean;
  /** True shows the last answer while the next one, to other words, is on its way. */
  readonly keepsPrevious?: boolean;
}

/** Ask a door and keep the answer fresh by the events that change it. */
export function useAnswer<Name extends EndpointName>(
  name: Name,
  input: Input<Name>,
  { isEnabled = true, keepsPrevious = false }: AnswerOptions = {},
) {
  const api = useApi();
  return useQuery<Answer<Name>, ApiProblem>({
    queryKey: [name, input],
    queryFn: () => api.call(name, input),
    enabled: isEnabled,
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Tell a door to do something; when it has, all answers on the page are asked anew. */
export function useCommand<Name extends EndpointName>(name: Name) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation<Answer<Name>, ApiProblem, Input<Name>>({
    mutationFn: (input) => api.call(name, input),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Ask for everything on the page anew, after something was told outside of a command. */
export function useAskAnew(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries();
}
