import type { Answer, Api, Input } from '@homeward/client';
import type { EndpointName } from '@homeward/contract';

/**
 * An API whose first questions are on their way before the page has learnt its
 * words: on a slow network that is a whole journey earlier.
 */
export function withEarlyAnswers(api: Api, names: readonly EndpointName[]): Api {
  const early = new Map<EndpointName, Promise<unknown>>();
  for (const name of names) {
    const answer = api.call(name, {} as Input<typeof name>);
    answer.catch(() => undefined);
    early.set(name, answer);
  }
  return {
    ...api,
    call(name, input) {
      const answer = early.get(name);
      early.delete(name);
      return (answer ?? api.call(name, input)) as Promise<Answer<typeof name>>;
    },
  };
}
