import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';

/** What a browser may ask for, best first, and how the built file beside the plain one is called. */
const encodings = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/** Texts that are built with a compressed twin; no path with dots that climb. */
const text = /^(?:\/[\w-][\w.-]*)+\.(js|css|html|svg|webmanifest)$/;

/**
 * Hands out the compressed twin of a built file where there is one and the
 * browser takes it: over a weak network a page is there three times as soon.
 */
export function preferCompressed(folder: string): RequestHandler {
  return (request, response, next) => {
    const ending = text.exec(request.path)?.[1];
    if (!ending || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    response.vary('Accept-Encoding');
    const best = encodings.find(
      ({ encoding, ending: twin }) =>
        request.acceptsEncodings(encoding) && existsSync(join(folder, request.path + twin)),
    );
    if (best) {
      response.type(ending).set('Content-Encoding', best.encoding);
      request.url = request.url.replace(request.path, request.path + best.ending);
    }
    next();
  };
}
