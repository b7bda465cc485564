import { MemoryStore } from 'express-rate-limit';

/** Counts wrong guesses and tells when whoever makes them is no longer listened to. */
export interface FailureLimit {
  /** Has any of these keys guessed wrong too often? */
  isBlocked(keys: readonly string[]): Promise<boolean>;
  /** Remember one wrong guess for each key. */
  count(keys: readonly string[]): Promise<void>;
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
  return {
    async isBlocked(keys) {
      const counts = await Promise.all(keys.map((key) => hits.get(key)));
      return counts.some((count) => (count?.totalHits ?? 0) >= most);
    },
    async count(keys) {
      await Promise.all(keys.map((key) => hits.increment(key)));
    },
    stop: () => hits.shutdown(),
  };
}
