import {
  type BodyOf,
  type Endpoint,
  type ParamsOf,
  photoHashHeader,
  type QueryOf,
} from '@homeward/contract';
import { fail, ok, type Result } from '@homeward/domain';
import type { Request } from 'express';

/** A raw photo on its way in: still a stream, but its length and hash are announced. */
export interface RawPhoto {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly length: number;
  readonly sha256: string;
}

export interface Inbound<E> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
}

type InboundRefusal = 'request.invalid' | 'photo.length-required';

/** Check everything that was sent against the schemas of the endpoint. */
export function readInbound(
  endpoint: Endpoint,
  request: Request,
): Result<Inbound<Endpoint> & { readonly photo?: RawPhoto }, InboundRefusal> {
  const parts = { params: undefined, query: undefined, body: undefined };
  for (const part of ['params', 'query', 'body'] as const) {
    const parsed = endpoint[part]?.safeParse(request[part] ?? {});
    if (parsed && !parsed.success) return invalid(part, parsed.error.issues[0]);
    parts[part] = parsed?.data as never;
  }
  if (!endpoint.rawBody) return ok(parts);
  const photo = readPhoto(request);
  return photo.ok ? ok({ ...parts, photo: photo.value }) : photo;
}

/** Say which field was wrong and how; never repeat what was in it. */
function invalid(
  part: string,
  issue: { readonly path: readonly PropertyKey[]; readonly code: string } | undefined,
): Result<never, 'request.invalid'> {
  const field = [part, ...(issue?.path ?? [])].map(String).join('.');
  return fail('request.invalid', { field, reason: issue?.code ?? 'invalid' });
}

function readPhoto(request: Request): Result<RawPhoto, InboundRefusal> {
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (!Number.isSafeInteger(length)) return fail('photo.length-required');
  const sha256 = String(request.headers[photoHashHeader] ?? '').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(sha256)) {
    return fail('request.invalid', { field: photoHashHeader, reason: 'invalid_format' });
  }
  return ok({ bytes: bytesOf(request), length, sha256 });
}

/** Whoever stops reading early may still answer: leaving the loop must not hang up on the sender. */
function bytesOf(request: Request): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }) };
}
