import { isDeepStrictEqual } from 'node:util';
import type { Endpoint } from '@homeward/contract';
import type { Refusal, Result } from '@homeward/domain';
import type { Request, Response } from 'express';
import { authorise } from './authorise.ts';
import type { Callers } from './caller.ts';
import type { Call } from './contract-router.ts';
import type { GuessGuard } from './guess-guard.ts';
import { readInbound } from './inbound.ts';
import { sendProblem } from './problems.ts';

/** What every door needs to know to answer. */
export interface Called {
  readonly callers: Callers;
  readonly guesses: GuessGuard;
  readonly isDemo: boolean;
  /** Compare each answer with its schema; for tests, as presenters are checked by the compiler. */
  readonly isStrict: boolean;
}

export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

type Handler = (call: Call<Endpoint>) => Promise<Result<unknown, Refusal['code']>>;
type Presenter = (value: unknown, call: Call<Endpoint>) => unknown;

/** Open one door for one request: who, what, do, show. */
export async function answer(
  called: Called,
  endpoint: Endpoint,
  { request, response }: Exchange,
  handler: Handler,
  present: Presenter | undefined,
): Promise<void> {
  response.locals['route'] = endpoint.path;
  const outcome = await handle(called, endpoint, { request, response }, handler);
  if (!outcome.ok) return sendProblem(response, outcome.refusal);
  const { value, call } = outcome;
  if (endpoint.file) return sendPicture(response, endpoint.file, String(value));
  response.set('Cache-Control', 'no-store');
  if (!present) return void response.status(204).end();
  const view = present(value, call);
  if (called.isStrict) checkAnswer(endpoint, view);
  response.json(view);
}

type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly call: Call<Endpoint> }
  | { readonly ok: false; readonly refusal: Refusal };

async function handle(
  { callers, guesses, isDemo }: Called,
  endpoint: Endpoint,
  { request, response }: Exchange,
  handler: Handler,
): Promise<Outcome> {
  const { cookie, authorization } = request.headers;
  const address = request.ip ?? '';
  const knock = await callers.identify({ cookie, authorization }, address);
  if (!knock) return { ok: false, refusal: { code: 'request.too-many' } };
  const actor = authorise(endpoint, knock, isDemo);
  if (!actor.ok) return actor;
  const inbound = readInbound(endpoint, request);
  if (!inbound.ok) return inbound;
  const call = { ...inbound.value, actor: actor.value, knock, response };
  const result = await guesses.watch({ endpoint, knock, address }, () => handler(call));
  return result.ok ? { ok: true, value: result.value, call } : result;
}

function sendPicture(response: Response, type: string, path: string): void {
  response.set('Cache-Control', 'private, max-age=31536000, immutable');
  response.type(type);
  response.sendFile(path, { cacheControl: false, dotfiles: 'allow' });
}

/** Does the schema know everything that is sent, and is everything sent that it demands? */
export function checkAnswer({ name, response }: Endpoint, view: unknown): void {
  const parsed = response?.parse(view);
  const sent: unknown = JSON.parse(JSON.stringify(view));
  if (!isDeepStrictEqual(parsed, sent)) throw new TypeError(`${name} answers more than its schema`);
}
