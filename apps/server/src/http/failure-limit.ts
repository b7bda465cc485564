import { MemoryStore } from 'express-rate-limit';

/** Counts wrong guesses and tells when whoever makes them is no longer listened to. */
export interface FailureLimit {
  /** Has this key guessed wrong too often? */
  isReached(key: string): Promise<boolean>;
  /**
   * Remember a guess, wrong or not yet known; false when it was one too many.
   * Counting is one step, so that guesses made all at once are counted too.
   */
  count(key: string): Promise<boolean>;
  /** Forget one guess: it was right after all. */
  forgive(key: string): Promise<void>;
  stop(): void;
}

export interface Guesses {
  /** Wrong guesses before the door stays shut. */
  readonly most: number;
  readonly withinMinutes: number;
}

/** At most so many wrong guesses within so many minutes for each key, however it was spelt. */
export function createFailureLimit({ most, withinMinutes }: Guesses): FailureLimit {
  const hits = new MemoryStore();
  hits.init({ windowMs: withinMinutes * 60_000 } as Parameters<MemoryStore['init']>[0]);
  const forgive = (key: string) => hits.decrement(key);
  return {
    async isReached(key) {
      return ((await hits.get(key))?.totalHits ?? 0) >= most;
    },
    async count(key) {
      const { totalHits } = await hits.increment(key);
      if (totalHits > most) await forgive(key);
      return totalHits <= most;
    },
    forgive,
    stop: () => hits.shutdown(),
  };
}
