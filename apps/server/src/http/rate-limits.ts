import { createHash } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Cookies } from './cookies.ts';
import { sendProblem } from './problems.ts';

/** Requests a minute. A venue's Wi-Fi may put every visitor behind one address. */
export interface RateLimits {
  readonly perAddress: number;
  readonly perDevice: number;
}

export const usualRateLimits: RateLimits = { perAddress: 12_000, perDevice: 900 };

/** Keep one address, and one device or guest, from taking all there is. */
export function limitRates(limits: RateLimits, cookies: Cookies): readonly RequestHandler[] {
  const shared = {
    windowMs: 60_000,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A forwarded address that nobody asked for is ignored, and not worth a warning.
    validate: { xForwardedForHeader: false },
    handler: (_request: unknown, response: Parameters<RequestHandler>[1]) =>
      sendProblem(response, { code: 'request.too-many' }),
  } as const;
  return [
    rateLimit({
      ...shared,
      identifier: 'address',
      limit: limits.perAddress,
      keyGenerator: addressOf,
    }),
    rateLimit({
      ...shared,
      identifier: 'device',
      limit: limits.perDevice,
      skip: (request) => credentialOf(request, cookies) === null,
      keyGenerator: (request) => credentialOf(request, cookies) ?? addressOf(request),
    }),
  ];
}

function addressOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? '');
}

/** What tells this device or guest from others at the same address; hashed, for it is a secret. */
function credentialOf(request: Request, cookies: Cookies): string | null {
  const { kiosk, staff, wall } = cookies.read(request.headers.cookie);
  const shown = request.headers.authorization ?? kiosk ?? staff ?? wall;
  return shown ? createHash('sha256').update(shown).digest('base64url') : null;
}
