import { createHash } from 'node:crypto';
import { MemoryStore } from 'express-rate-limit';

/** Counts wrong guesses and tells when whoever makes them is no longer listened to. */
export interface FailureLimit {
  /** Has this key guessed wrong too often? */
  isReached(key: string): Promise<boolean>;
  /**
   * Remember a guess, wrong or not yet known; false when it was one too many.
   * Counting is one step, so that guesses made all at once are counted too. With
   * what was guessed, saying the same again is no other guess: a page that was left
   * open with a dead link must not use up the guesses of everybody around it.
   */
  count(key: string, guess?: string): Promise<boolean>;
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
  const [hits, known] = [new MemoryStore(), new MemoryStore()];
  for (const memory of [hits, known]) {
    memory.init({ windowMs: withinMinutes * 60_000 } as Parameters<MemoryStore['init']>[0]);
  }
  const isReached = async (key: string) => ((await hits.get(key))?.totalHits ?? 0) >= most;
  const isKnown = async (key: string, guess: string) => {
    const hash = createHash('sha256').update(guess).digest('base64url');
    return (await known.increment(`${key} ${hash}`)).totalHits > 1;
  };
  const forgive = (key: string) => hits.decrement(key);
  return {
    isReached,
    async count(key, guess) {
      if (guess !== undefined) {
        // Nothing is remembered for whoever is no longer listened to.
        if (await isReached(key)) return false;
        if (await isKnown(key, guess)) return true;
      }
      const { totalHits } = await hits.increment(key);
      if (totalHits > most) await forgive(key);
      return totalHits <= most;
    },
    forgive,
    stop() {
      hits.shutdown();
      known.shutdown();
    },
  };
}
