import type { Deps } from '../ports.ts';
import { giveFeedback } from './give-feedback.ts';
import { listFeedback } from './list-feedback.ts';

/** What can be done about what visitors thought of it all. */
export function feedback(deps: Deps) {
  return {
    giveFeedback: giveFeedback(deps),
    listFeedback: listFeedback(deps),
  };
}
