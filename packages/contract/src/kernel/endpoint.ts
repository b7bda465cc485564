import type { RefusalCode } from '@homeward/domain';
import type { z } from 'zod';
import type { Caller } from './callers.ts';

export type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

type Schema = z.ZodType;

/**
 * One door of the house: what may be sent, by whom, what comes back and which
 * refusals to expect besides `everywhereErrors`.
 */
export interface Endpoint<
  Params extends Schema | undefined = Schema | undefined,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Response extends Schema | undefined = Schema | undefined,
  Code extends RefusalCode = RefusalCode,
  Access extends Caller = Caller,
> {
  readonly name: string;
  readonly method: Method;
  /** Express style, `/api/claims/:claimId`. */
  readonly path: string;
  readonly summary: string;
  readonly access: readonly Access[];
  readonly params?: Params;
  readonly query?: Query;
  /** JSON body; an endpoint that takes raw bytes has `rawBody` instead. */
  readonly body?: Body;
  readonly rawBody?: 'photo';
  /** Without it the answer is empty (204), or a file when `file` says which. */
  readonly response?: Response;
  readonly file?: 'image/webp';
  readonly errors: readonly Code[];
}

/** Refusals every endpoint may give. */
export const everywhereErrors = [
  'request.invalid',
  'request.not-found',
  'request.too-large',
  'request.too-many',
  'request.origin-refused',
  'caller.not-signed-in',
  'caller.not-allowed',
  'version.conflict',
  'id.already-used',
  'store.unavailable',
  'server.fault',
] as const satisfies readonly RefusalCode[];

export type EverywhereError = (typeof everywhereErrors)[number];

/** Declare an endpoint, keeping its exact types. */
export function endpoint<
  Params extends Schema | undefined = undefined,
  Query extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
  Response extends Schema | undefined = undefined,
  const Code extends RefusalCode = never,
  const Access extends Caller = Caller,
>(
  declared: Endpoint<Params, Query, Body, Response, Code, Access>,
): Endpoint<Params, Query, Body, Response, Code, Access> {
  return declared;
}

type Present<S> = [NonNullable<S>] extends [never] ? never : Extract<NonNullable<S>, Schema>;
type Parsed<S> = [Present<S>] extends [never] ? undefined : z.output<Present<S>>;
type Sent<S> = [Present<S>] extends [never] ? undefined : z.input<Present<S>>;

/** What the server reads, after checking. */
export type ParamsOf<E> = E extends { readonly params?: infer S } ? Parsed<S> : undefined;
export type QueryOf<E> = E extends { readonly query?: infer S } ? Parsed<S> : undefined;
export type BodyOf<E> = E extends { readonly body?: infer S } ? Parsed<S> : undefined;
/** What a page sends: ids and instants are plain text there. */
export type ParamsSent<E> = E extends { readonly params?: infer S } ? Sent<S> : undefined;
export type QuerySent<E> = E extends { readonly query?: infer S } ? Sent<S> : undefined;
export type BodySent<E> = E extends { readonly body?: infer S } ? Sent<S> : undefined;
export type ResponseOf<E> = E extends { readonly response?: infer S } ? Parsed<S> : undefined;
export type ErrorsOf<E> = E extends { readonly errors: readonly (infer Code extends RefusalCode)[] }
  ? Code
  : never;
export type AccessOf<E> = E extends { readonly access: readonly (infer Access extends Caller)[] }
  ? Access
  : never;
