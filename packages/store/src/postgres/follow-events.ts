import pg from 'pg';
import type { FaultReport } from '../kernel/announcer.ts';

export const eventChannel = 'homeward_events';

/** Word may get lost with a connection; looking costs little. */
const lookEveryMs = 3000;
const firstRetryMs = 250;
const longestRetryMs = 5000;

export interface Tail {
  stop(): Promise<void>;
}

/**
 * Call `catchUp` whenever another server may have committed events.
 *
 * PostgreSQL's word for it is a hint, on a connection of its own; after a lost
 * connection, and every few seconds anyway, it is called without one.
 */
export async function followEvents(
  url: string,
  knownSeq: () => number,
  catchUp: () => Promise<void>,
  report: FaultReport = () => {},
): Promise<Tail> {
  const look = oneAtATime(() => catchUp().catch(report));
  let isStopped = false;
  let retryMs = firstRetryMs;
  let retry: NodeJS.Timeout | undefined;
  let client = await listen();
  const poll = setInterval(look, lookEveryMs).unref();

  async function listen(): Promise<pg.Client> {
    const listener = new pg.Client({
      connectionString: url,
      application_name: 'homeward listener',
      keepAlive: true,
    });
    let isLost = false;
    const lose = (fault: unknown) => {
      if (isLost || isStopped) return;
      isLost = true;
      report(fault);
      void listener.end().catch(() => undefined);
      retry = setTimeout(() => void listenAgain(), retryMs);
    };
    await listener.connect();
    listener.on('error', lose);
    listener.on('end', () => lose(new Error('The connection that listens for events ended.')));
    listener.on('notification', ({ payload }) => {
      if (Number(payload) > knownSeq()) void look();
    });
    await listener.query(`listen ${eventChannel}`);
    retryMs = firstRetryMs;
    return listener;
  }

  async function listenAgain(): Promise<void> {
    if (isStopped) return;
    try {
      client = await listen();
      await look();
    } catch (fault) {
      report(fault);
      retryMs = Math.min(2 * retryMs, longestRetryMs);
      retry = setTimeout(() => void listenAgain(), retryMs);
    }
  }

  return {
    async stop() {
      isStopped = true;
      clearInterval(poll);
      clearTimeout(retry);
      await client.end().catch(() => undefined);
      await look();
    },
  };
}

/** However often it is called: one call at a time, and one more if it was called meanwhile. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isWantedAgain = false;

  async function run(): Promise<void> {
    do {
      isWantedAgain = false;
      await work();
    } while (isWantedAgain);
    running = null;
  }

  return () => {
    isWantedAgain = true;
    running ??= run();
    return running;
  };
}
