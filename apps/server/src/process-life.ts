import { createServer, type Server } from 'node:net';
import { ConfigFault } from '@homeward/config';
import type { Homeward } from './compose.ts';
import type { Log } from './world/log.ts';

/** Tell the person who started the server. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Listen, or refuse with a reason that says what to do. */
export function listen(
  server: Pick<Server, 'once' | 'listen'>,
  host: string,
  port: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    );
    server.listen(port, host, resolve);
  });
}

/** Find out before anything is opened whether the port is free: two servers must not share a folder. */
export async function expectFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise((resolve) => probe.close(resolve));
}

class PortTaken extends Error {
  constructor(port: number) {
    super(
      `Port ${port} is already in use. Stop the other program, or choose another: PORT=${port + 1}.`,
    );
  }
}

/** SIGTERM and SIGINT end the process in good order; a second one ends it at once. Answers whether it is ending. */
export function stopOnSignals(homeward: Homeward, log: Log): () => boolean {
  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.step('stopping');
    homeward.stop().then(
      () => {
        log.step('stopped');
        process.exit(0);
      },
      (error: unknown) => {
        log.fault(error, { during: 'stopping' });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return () => isStopping;
}

/**
 * After an error nobody expected, nothing in memory can be trusted: say so and
 * end. What was acknowledged is on disk, and whoever started us starts us again.
 */
export function endOnFaults(log: Log): void {
  const end = (during: string) => (error: unknown) => {
    log.fault(error, { during });
    process.exit(1);
  };
  process.on('uncaughtException', end('uncaught exception'));
  process.on('unhandledRejection', end('unhandled rejection'));
}

/** Why the server did not start, in words for the person who tried. */
export function explainEnd(error: unknown): void {
  const reason =
    error instanceof ConfigFault
      ? `Homeward cannot start until this is put right:\n${error.message}`
      : error instanceof PortTaken
        ? error.message
        : `Homeward could not start: ${error instanceof Error ? (error.stack ?? error.message) : error}`;
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
