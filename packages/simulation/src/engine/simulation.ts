import { minuteMs } from '@homeward/domain';
import { EventList } from './event-list.ts';
import { type SimulatedClock, simulatedClock } from './simulated-clock.ts';

/** A run through simulated time: what is planned happens in order, one thing after the other. */
export interface Simulation {
  readonly clock: SimulatedClock;
  /** Plan something; what lies in the past happens now. Answers with the way to call it off. */
  at(epochMs: number, act: () => void | Promise<void>): () => void;
  after(minutes: number, act: () => void | Promise<void>): () => void;
  /** Let everything up to that moment happen; the clock then stands there. */
  runUntil(epochMs: number): Promise<void>;
  /** Let everything happen that is planned, and what that brings about. */
  runToEnd(): Promise<void>;
}

/** A simulation that begins at `startMs` (milliseconds since 1970-01-01 UTC). */
export function createSimulation(startMs: number): Simulation {
  const clock = simulatedClock(startMs);
  const future = new EventList();

  function at(epochMs: number, act: () => void | Promise<void>): () => void {
    const planned = future.plan(Math.max(clock.nowMs(), Math.round(epochMs)), act);
    return () => {
      planned.isCancelled = true;
    };
  }

  async function run(isDue: (atMs: number) => boolean): Promise<void> {
    for (;;) {
      const next = future.peek();
      if (!next || !isDue(next.atMs)) return;
      future.take();
      if (next.isCancelled) continue;
      clock.moveTo(next.atMs);
      const done = next.act();
      if (done) await done;
    }
  }

  return {
    clock,
    at,
    after: (minutes, act) => at(clock.nowMs() + minutes * minuteMs, act),
    async runUntil(epochMs) {
      await run((atMs) => atMs <= epochMs);
      clock.moveTo(Math.max(clock.nowMs(), Math.round(epochMs)));
    },
    runToEnd: () => run(() => true),
  };
}
