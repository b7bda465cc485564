import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { sendProblem } from './problems.ts';

/** Which pages may speak to this house. */
export interface Origins {
  /** Is this one of our own pages, by the `Origin` header it sent? */
  isOurs(origin: string): boolean;
}

/**
 * Our own address. On loopback its other spellings too, and in demo mode every
 * loopback port, so that front ends under development may be served by Vite.
 */
export function createOrigins(publicUrl: string, isDemo: boolean): Origins {
  const own = new URL(publicUrl);
  return {
    isOurs(origin) {
      if (origin === own.origin) return true;
      if (!isLoopbackName(own.hostname) || !URL.canParse(origin)) return false;
      const other = new URL(origin);
      return (
        other.protocol === own.protocol &&
        isLoopbackName(other.hostname) &&
        (isDemo || other.port === own.port)
      );
    },
  };
}

function isLoopbackName(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/**
 * Did one of our pages ask for this change? Browsers always say where a change
 * comes from; programs that say nothing carry nobody's cookies by accident.
 */
export function isAskedByUs(headers: IncomingHttpHeaders, origins: Origins): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return headers.origin === undefined || origins.isOurs(headers.origin);
}

/** Refuse every change that another site asks for. */
export function refuseForeignChanges(origins: Origins): RequestHandler {
  return (request, response, next) => {
    const isSafe = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    if (isSafe || isAskedByUs(request.headers, origins)) return next();
    sendProblem(response, { code: 'request.origin-refused' });
  };
}
