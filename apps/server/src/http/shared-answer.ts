import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Endpoint } from '@homeward/contract';
import type { RequestHandler } from 'express';
import { checkAnswer } from './answer.ts';

/** What one answer for everybody is made from. */
export interface SharedAnswer {
  readonly endpoint: Endpoint;
  /** The same object for as long as nothing has changed. */
  readonly read: () => Promise<object>;
  readonly present: (value: never) => unknown;
  readonly isStrict: boolean;
}

interface Written {
  readonly from: object;
  readonly text: Buffer;
  readonly etag: string;
  /** The same text, smaller; made when somebody first asks for it. */
  gzipped: Buffer | null;
}

/** Shorter texts fit into one or two packets as they are. */
const worthwhileBytes = 4_000;

/**
 * Answer what is the same for everybody: nobody is asked who they are, the text
 * is written once for each reading, and whoever has it already is told so. Long
 * texts are sent compressed: they hold no secrets, and nothing that was asked with.
 */
export function answerAlike(shared: SharedAnswer): RequestHandler {
  let latest: Written | null = null;
  return async (request, response) => {
    response.locals['route'] = shared.endpoint.path;
    const value = await shared.read();
    if (latest?.from !== value) latest = write(shared, value);
    const { text, etag } = latest;
    response.type('json').set({ 'Cache-Control': 'no-cache', ETag: etag });
    if (text.length < worthwhileBytes) return void response.send(text);
    response.vary('Accept-Encoding');
    if (!request.acceptsEncodings('gzip')) return void response.send(text);
    latest.gzipped ??= gzipSync(text);
    response.set({ 'Content-Encoding': 'gzip', ETag: etag.replace(/"$/, '-gzip"') });
    response.send(latest.gzipped);
  };
}

function write({ endpoint, present, isStrict }: SharedAnswer, value: object): Written {
  const view = present(value as never);
  if (isStrict) checkAnswer(endpoint, view);
  const text = Buffer.from(JSON.stringify(view));
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  return { from: value, text, etag, gzipped: null };
}
