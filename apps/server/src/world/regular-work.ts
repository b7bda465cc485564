import { minuteMs } from '@homeward/domain';
import type { Log } from './log.ts';

export interface RegularWork {
  /** Begin no more; resolves when what is under way is done. */
  stop(): Promise<void>;
}

export interface Work {
  /** For the log, when it fails. */
  readonly name: string;
  readonly everyMinutes: number;
  run(): Promise<unknown>;
}

/** Do each work now and then again and again, one after the other; a failure is logged and tried again next time. */
export function startRegularWork(works: readonly Work[], log: Log): RegularWork {
  let underWay: Promise<void> = Promise.resolve();
  let isStopped = false;

  const turn = ({ name, run }: Work) => {
    underWay = underWay.then(async () => {
      if (isStopped) return;
      try {
        await run();
      } catch (error) {
        log.fault(error, { during: name });
      }
    });
  };
  for (const work of works) turn(work);
  const timers = works.map((work) =>
    setInterval(() => turn(work), work.everyMinutes * minuteMs).unref(),
  );
  return {
    async stop() {
      isStopped = true;
      for (const timer of timers) clearInterval(timer);
      await underWay;
    },
  };
}
