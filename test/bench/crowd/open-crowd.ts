import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Called, Page, Tally, Tells, Told, Watched } from './words.ts';

export interface Crowd {
  /** What becomes of the call `press` makes; `press` runs once the crowd watches. */
  watch(called: Called, mostMs: number): Promise<Watched>;
  sumUp(): Promise<Tally>;
  close(): void;
}

const mostMsToOpen = 120_000;
const mostMsBeyond = 10_000;

/** Open pages in a process of their own. Whatever becomes of it, every promise here ends. */
export async function openCrowd(
  url: string,
  origin: string,
  pages: readonly Page[],
): Promise<Crowd> {
  const child = fork(fileURLToPath(new URL('./crowd.ts', import.meta.url)), {
    execArgv: process.execArgv,
  });

  function answer<Is extends Tells['is']>(
    told: Told,
    is: Is,
    mostMs: number,
  ): Promise<Extract<Tells, { is: Is }>> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(new Error(`The crowd did not say "${is}".`)), mostMs);
      const ended = (code: number | null, signal: string | null) =>
        end(new Error(`The crowd ended by itself: ${signal ?? `code ${code}`}.`));
      const hear = (tells: Tells) => {
        if (tells.is === 'not-open') end(new Error(`A page did not open: ${tells.because}`));
        else if (tells.is === is) end(tells as Extract<Tells, { is: Is }>);
      };
      function end(outcome: Error | Extract<Tells, { is: Is }>): void {
        clearTimeout(timer);
        child.off('exit', ended).off('message', hear);
        if (outcome instanceof Error) reject(outcome);
        else resolve(outcome);
      }
      child.on('exit', ended).on('message', hear);
      child.send(told);
    });
  }

  const close = () => void child.kill();
  try {
    await answer({ do: 'open', url, origin, pages }, 'open', mostMsToOpen);
  } catch (error) {
    close();
    throw error;
  }
  return {
    watch: (called, mostMs) =>
      answer({ do: 'watch', called, mostMs }, 'watched', mostMs + mostMsBeyond),
    sumUp: () => answer({ do: 'sum-up' }, 'summed-up', mostMsBeyond),
    close,
  };
}
