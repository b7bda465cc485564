import type { DeviceKind } from '@homeward/domain';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Response } from 'express';

/** A cookie for each kind of screen a browser may be enrolled as, and one for who is at work. */
export type CookieName = DeviceKind | 'session';

export interface Cookies {
  /** Tokens found in a `Cookie` header. */
  read(header: string | undefined): Partial<Record<CookieName, string>>;
  set(response: Response, name: CookieName, token: string, maxAgeSeconds: number): void;
  clear(response: Response, name: CookieName): void;
}

const baseNames: Record<CookieName, string> = {
  kiosk: 'homeward-kiosk',
  staff: 'homeward-tablet',
  wall: 'homeward-wall',
  session: 'homeward-session',
};

/** Longer than this no browser keeps a cookie: 400 days. */
export const deviceCookieSeconds = 400 * 86_400;

/**
 * Cookies that no script reads and no other site sends along. Over https they
 * carry the `__Host-` prefix; plain http is only ever spoken on loopback.
 */
export function createCookies(isSecure: boolean): Cookies {
  const nameOf = (name: CookieName) => `${isSecure ? '__Host-' : ''}${baseNames[name]}`;
  const attributes = { httpOnly: true, secure: isSecure, sameSite: 'strict', path: '/' } as const;
  return {
    read(header) {
      const sent = parseCookie(header ?? '');
      const found: Partial<Record<CookieName, string>> = {};
      for (const name of Object.keys(baseNames) as CookieName[]) {
        const token = sent[nameOf(name)];
        if (token) found[name] = token;
      }
      return found;
    },
    set(response, name, token, maxAge) {
      const cookie = { name: nameOf(name), value: token, ...attributes, maxAge };
      response.append('Set-Cookie', stringifySetCookie(cookie));
    },
    clear(response, name) {
      const cookie = { name: nameOf(name), value: '', ...attributes, maxAge: 0 };
      response.append('Set-Cookie', stringifySetCookie(cookie));
    },
  };
}
