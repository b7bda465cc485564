import type { Store, UseCases } from '@homeward/usecases';
import { startLineTeller } from './notices/line-teller.ts';
import { startNoticeWorker } from './notices/notice-worker.ts';
import type { WaysOut } from './notices/open-ways-out.ts';
import { startOrphanSweep } from './photos/orphan-sweep.ts';
import { promiseWatchMinutes, watchPromises } from './promises/promise-watch.ts';
import { startWaitRecorder } from './waits/wait-recorder.ts';
import type { Log } from './world/log.ts';
import { startRegularWork } from './world/regular-work.ts';

export interface JobsIn {
  readonly store: Store;
  readonly useCases: UseCases;
  readonly ways: WaysOut;
  readonly publicUrl: string;
  readonly log: Log;
}

export interface HouseJobs {
  /** Begin nothing more; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/** All that the house does without being asked. */
export function startHouseJobs({ store, useCases, ways, publicUrl, log }: JobsIn): HouseJobs {
  const regularWork = startRegularWork(
    [
      { name: 'end of the day', everyMinutes: 1, run: useCases.endDay },
      { name: 'waits of long ago', everyMinutes: 24 * 60, run: useCases.forgetOldWaits },
      {
        name: 'stated hours',
        everyMinutes: promiseWatchMinutes,
        run: watchPromises(useCases, log),
      },
      { name: 'holding periods', everyMinutes: 60, run: useCases.tellHoldingEnds },
      { name: 'uses of numbers', everyMinutes: 6 * 60, run: useCases.forgetOldSms },
    ],
    log,
  );
  const jobs = [
    regularWork,
    startWaitRecorder(store, useCases, log),
    startLineTeller(store, useCases, log),
    startNoticeWorker({ store, useCases, ways, publicUrl, log }),
    startOrphanSweep(useCases, log),
  ];
  return {
    async stop() {
      for (const job of jobs) await job.stop();
    },
  };
}
