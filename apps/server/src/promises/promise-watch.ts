import { mostLapsesAtOnce, type UseCases } from '@homeward/usecases';
import type { Log } from '../world/log.ts';

/** How often stated hours are looked through. */
export const promiseWatchMinutes = 1;

/** See to stated hours that passed unanswered, also those that passed while the house slept. */
export function watchPromises({ lapsePromises }: Pick<UseCases, 'lapsePromises'>, log: Log) {
  return async (): Promise<void> => {
    for (let isMore = true; isMore; ) {
      const lapses = await lapsePromises();
      if (lapses.length > 0) log.step('promises lapsed', { lapsed: lapses.length });
      isMore = lapses.length === mostLapsesAtOnce;
    }
  };
}
