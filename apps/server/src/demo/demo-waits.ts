import type { EventRow } from '@homeward/usecases';
import type { Scene } from './demo-scene.ts';

export interface DemoWaits {
  /** Record what was shown up to so many minutes before the present. */
  until(minutesAgo: number): Promise<void>;
  stop(): void;
}

/** As the house does it: about a second after whatever moved the line, and every minute besides. */
const settledMinutes = 1 / 60;
const quietMinutes = 1;

/**
 * Record the waits that visitors of the demo day were shown, by the clock of
 * their day and of the house's own making, so that its hit rate is one that
 * really came about. Before `fromAgo` there was no line.
 */
export function keepWhatWasShown(scene: Scene, fromAgo: number): DemoWaits {
  let hasMoved = false;
  let steppedAgo = Number.POSITIVE_INFINITY;
  let recordedAgo = fromAgo;
  const stop = scene.deps.store.onCommit((events) => {
    hasMoved ||= events.some(movesTheLine);
  });

  async function record(minutesAgo: number): Promise<void> {
    scene.turnTo(minutesAgo);
    await scene.useCases.recordWaits();
    hasMoved = false;
    recordedAgo = minutesAgo;
  }

  return {
    async until(minutesAgo) {
      const settledAgo = steppedAgo - settledMinutes;
      if (hasMoved && settledAgo < fromAgo && settledAgo > minutesAgo) await record(settledAgo);
      while (recordedAgo - quietMinutes > minutesAgo) await record(recordedAgo - quietMinutes);
      steppedAgo = minutesAgo;
    },
    stop,
  };
}

function movesTheLine({ name }: EventRow): boolean {
  return name.startsWith('ticket.') || name.startsWith('counter.');
}
