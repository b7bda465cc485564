import { createHash } from 'node:crypto';
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
}

/**
 * Answer what is the same for everybody: nobody is asked who they are, the text
 * is written once for each reading, and whoever has it already is told so.
 */
export function answerAlike(shared: SharedAnswer): RequestHandler {
  let latest: Written | null = null;
  return async (_request, response) => {
    response.locals['route'] = shared.endpoint.path;
    const value = await shared.read();
    if (latest?.from !== value) latest = write(shared, value);
    const { text, etag } = latest;
    response.set({ 'Cache-Control': 'no-cache', ETag: etag });
    response.type('json').send(text);
  };
}

function write({ endpoint, present, isStrict }: SharedAnswer, value: object): Written {
  const view = present(value as never);
  if (isStrict) checkAnswer(endpoint, view);
  const text = Buffer.from(JSON.stringify(view));
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  return { from: value, text, etag };
}
