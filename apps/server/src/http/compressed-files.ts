import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';

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
    const type = text.exec(request.path)?.[1];
    if (!type || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    const ending = chooseTwin(request, response, join(folder, request.path), type);
    request.url = request.url.replace(request.path, request.path + ending);
    next();
  };
}

/** Which twin of this file to send, by its ending; nothing where only the file itself will do. Says so in the headers. */
export function chooseTwin(
  request: Request,
  response: Response,
  file: string,
  type: string,
): '.br' | '.gz' | '' {
  response.vary('Accept-Encoding');
  const best = encodings.find(
    ({ encoding, ending }) => request.acceptsEncodings(encoding) && existsSync(file + ending),
  );
  if (!best) return '';
  response.type(type).set('Content-Encoding', best.encoding);
  return best.ending;
}
