import { ApiProblem } from './api-problem.ts';

/** Milliseconds until a page asks again that woke before its network did; then twice as long each time. */
const firstPauseMs = 250;
const longestPauseMs = 5_000;

/** How a page asks for what it missed. */
export interface CatchingUp {
  /** Ask, unless that is being done. */
  readonly ask: () => void;
  /** Ask at once: a question from before the page slept may never be answered. */
  readonly askAnew: () => void;
  readonly stop: () => void;
}

/**
 * Asks, and asks again for as long as the connection is lost and somebody is looking.
 * `lost` is told of the latest question alone, when it came to nothing.
 */
export function catchingUp(askForMissed: () => Promise<void>, lost: () => void): CatchingUp {
  let latest = 0;
  let isAsking = false;
  let failures = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  async function question(): Promise<void> {
    latest += 1;
    const mine = latest;
    isAsking = true;
    clearTimeout(again);
    const problem: unknown = await askForMissed().then(() => null, Object);
    if (mine !== latest) return;
    isAsking = false;
    failures = problem ? failures + 1 : 0;
    if (!problem) return;
    lost();
    if (problem instanceof ApiProblem && problem.isPassing) askLater();
  }

  function askLater(): void {
    const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1));
    again = setTimeout(
      () => document.visibilityState === 'visible' && ask(),
      pauseMs * (0.5 + Math.random()),
    );
  }

  function ask(): void {
    if (!isAsking) void question();
  }

  return {
    ask,
    askAnew() {
      failures = 0;
      void question();
    },
    stop() {
      latest = Number.POSITIVE_INFINITY;
      clearTimeout(again);
    },
  };
}
