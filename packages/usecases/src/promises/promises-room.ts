import type { Deps } from '../ports.ts';
import { keepPromise } from './keep-promise.ts';
import { lapsePromises } from './lapse-promises.ts';
import { readPromiseBoard } from './read-promise-board.ts';
import { takePromise } from './take-promise.ts';

/** What can be done about hours that were stated to visitors. */
export function promises(deps: Deps) {
  return {
    keepPromise: keepPromise(deps),
    takePromise: takePromise(deps),
    lapsePromises: lapsePromises(deps),
    readPromiseBoard: readPromiseBoard(deps),
  };
}
