import type { Deps } from '../ports.ts';
import { assignPromise, takePromise } from './assign-promise.ts';
import { keepPromise } from './keep-promise.ts';
import { lapsePromises } from './lapse-promises.ts';
import { readPromiseBoard } from './read-promise-board.ts';

/** What can be done about hours that were stated to visitors. */
export function promises(deps: Deps) {
  return {
    keepPromise: keepPromise(deps),
    takePromise: takePromise(deps),
    assignPromise: assignPromise(deps),
    lapsePromises: lapsePromises(deps),
    readPromiseBoard: readPromiseBoard(deps),
  };
}
