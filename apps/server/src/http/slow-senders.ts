import type { RequestHandler } from 'express';
import { sendProblem } from './problems.ts';

/** How long a sender is waited for, in milliseconds. */
export interface Patience {
  /** For a whole request to arrive, whatever it is. */
  readonly requestMs: number;
  /** For a whole photo to arrive; shorter, so that its sender hears why it was refused. */
  readonly photoMs: number;
  /** For the rest of a request that has been answered already. */
  readonly drainMs: number;
}

export const usualPatience: Patience = {
  requestMs: 180_000,
  photoMs: 120_000,
  drainMs: 30_000,
};

const mostDrainedBytes = 64 * 1024 * 1024;

/** Node's own name for the same, with how often it looks. */
export function requestTimes({ requestMs }: Patience) {
  return {
    requestTimeout: requestMs,
    headersTimeout: Math.min(requestMs, 30_000),
    connectionsCheckingInterval: Math.min(requestMs, 10_000),
  };
}

/** JSON that is announced as too large is refused at once, not when all of it has been sent. */
export function refuseLargeJson(mostBytes: number): RequestHandler {
  return (request, response, next) => {
    const announcedBytes = Number(request.headers['content-length'] ?? 0);
    if (announcedBytes <= mostBytes || !request.is('json')) return next();
    sendProblem(response, { code: 'request.too-large' });
  };
}

/**
 * Whoever is answered while still sending is read on for a while: a browser
 * that is hung up on in the middle of an upload shows a broken connection in
 * place of the answer. Who takes too long, or sends too much, is hung up on.
 */
export function hearOut({ drainMs }: Patience): RequestHandler {
  return (request, response, next) => {
    response.once('finish', () => {
      if (request.complete) return;
      const { socket } = request;
      const timer = setTimeout(() => socket.destroy(), drainMs);
      const forget = () => clearTimeout(timer);
      request.once('end', forget);
      socket.once('close', forget);
      let drainedBytes = 0;
      request.on('data', (chunk: Uint8Array) => {
        drainedBytes += chunk.length;
        if (drainedBytes > mostDrainedBytes) socket.destroy();
      });
      request.resume();
    });
    next();
  };
}
