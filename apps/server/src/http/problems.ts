import { STATUS_CODES } from 'node:http';
import type { Problem } from '@homeward/contract';
import type { Refusal } from '@homeward/domain';
import { AlreadyHandedOver, IdAlreadyUsed, VersionConflict } from '@homeward/usecases';
import type { Response } from 'express';
import { statusOf } from './status-of.ts';

/** Seconds after which a passing refusal is worth another try. */
const retryAfterSeconds: Readonly<Record<number, string>> = { 429: '60', 503: '3' };

/** Answer with a refusal as `application/problem+json` (RFC 9457). */
export function sendProblem(response: Response, refusal: Refusal): void {
  const { code, ...facts } = refusal;
  const status = statusOf[code];
  const body: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    facts: facts as Problem['facts'],
    requestId: String(response.getHeader('X-Request-Id')),
  };
  const retryAfter = retryAfterSeconds[status];
  if (retryAfter && !response.hasHeader('Retry-After')) response.set('Retry-After', retryAfter);
  response.set('Cache-Control', 'no-store');
  response.status(status).type('application/problem+json').send(JSON.stringify(body));
}

/** The refusal that stands behind a thrown error, or null when it is a fault of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof VersionConflict) return { code: 'version.conflict' };
  if (error instanceof IdAlreadyUsed) return { code: 'id.already-used' };
  if (error instanceof AlreadyHandedOver) return { code: 'handover.already-done' };
  const { type, code } = (error ?? {}) as { type?: unknown; code?: unknown };
  if (type === 'entity.too.large') return { code: 'request.too-large' };
  if (typeof type === 'string' && unreadableBody.has(type)) return { code: 'request.invalid' };
  if (error instanceof URIError) return { code: 'request.not-found' };
  if (typeof code === 'string' && unreachableStore.has(code)) return { code: 'store.unavailable' };
  return null;
}

/** What express' body reader calls the faults of a sender. */
const unreadableBody = new Set([
  'entity.parse.failed',
  'entity.verify.failed',
  'encoding.unsupported',
  'charset.unsupported',
  'request.aborted',
  'request.size.invalid',
]);

/** Errors of either database that pass when somebody makes room or plugs it in again. */
const unreachableStore = new Set([
  'SQLITE_BUSY',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
  'ENOSPC',
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P03',
  '53300',
]);
