import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Log } from '../world/log.ts';

/** Give every request an id, tell it to whoever asked, and log how it went. */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const begun = performance.now();
    response.set('X-Request-Id', requestId);
    response.on('close', () => {
      log.request({
        method: request.method,
        route: String(response.locals['route'] ?? 'none'),
        status: response.writableFinished ? response.statusCode : 499,
        ms: Math.round(performance.now() - begun),
        requestId,
      });
    });
    next();
  };
}
