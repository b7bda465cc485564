import { type Instant, instantOf } from '@homeward/domain';
import type { Clock } from '@homeward/usecases';

/** The clock that use cases read while a simulation runs; it moves from event to event. */
export interface SimulatedClock extends Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  nowMs(): number;
}

export interface MovableClock extends SimulatedClock {
  moveTo(epochMs: number): void;
}

/** A clock standing at `epochMs` until the simulation moves it; it never goes back. */
export function simulatedClock(epochMs: number): MovableClock {
  let nowMs = Math.round(epochMs);
  let now: Instant = instantOf(nowMs);
  return {
    nowMs: () => nowMs,
    now: () => now,
    moveTo(toMs) {
      if (toMs < nowMs) throw new Error(`The clock stands at ${now} and cannot go back.`);
      if (toMs === nowMs) return;
      nowMs = toMs;
      now = instantOf(nowMs);
    },
  };
}
