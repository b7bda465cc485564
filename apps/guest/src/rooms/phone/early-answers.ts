import type { Answer, Api, Input, RememberedAnswer } from '@homeward/client';
import type { EndpointName } from '@homeward/contract';

/** For how long, in milliseconds, a page that could be shown waits for answers that are almost there. */
const patienceMs = 300;

/** Questions that are on their way before the page is there to ask them. */
export interface EarlyAnswers {
  /** Gives each early answer once; any other question is asked when it is put. */
  readonly api: Api;
  /** The answers that have come, or come very soon: the page need not begin by saying that it waits. */
  readonly take: () => Promise<readonly RememberedAnswer[]>;
}

/** Ask at once what a page is going to ask first: on a slow network that is a whole journey earlier. */
export function askEarly(api: Api, names: readonly EndpointName[]): EarlyAnswers {
  const early = new Map<EndpointName, Promise<unknown>>();
  const arrived: RememberedAnswer[] = [];
  const asked = names.map(async (name) => {
    const answer = api.call(name, {} as Input<typeof name>);
    early.set(name, answer);
    const atMs = Date.now();
    arrived.push({ name, input: {}, answer: await answer, atMs });
  });
  const settled = Promise.allSettled(asked);
  return {
    api: {
      ...api,
      call(name, input) {
        const answer = early.get(name);
        early.delete(name);
        return (answer ?? api.call(name, input)) as Promise<Answer<typeof name>>;
      },
    },
    async take() {
      const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
      await Promise.race([settled, patience]);
      // What has been taken must not answer a later question.
      return arrived.filter(({ name }) => early.delete(name));
    },
  };
}
