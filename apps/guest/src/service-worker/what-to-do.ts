/** What the service worker does with a request: nothing, hand out the page, or hand out a file of ours. */
export type Deed = 'leave' | 'page' | 'file';

interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** News and commands always go to the server; only the page's own files are kept. */
export function deedFor({ method, mode, url }: Asked, origin: string): Deed {
  const { pathname, origin: askedAt } = new URL(url);
  if (method !== 'GET' || askedAt !== origin || !pathname.startsWith('/guest/')) return 'leave';
  // Other pages below this address, such as ending notices, are the server's own.
  if (mode === 'navigate') return pathname === '/guest/' ? 'page' : 'leave';
  return pathname === '/guest/sw.js' ? 'leave' : 'file';
}

/** A notice as it is shown on the phone. */
export interface PushNotice {
  readonly title: string;
  readonly body: string;
  /** The page to open, always one of ours. */
  readonly url: string;
  /** Notices with the same tag replace each other. */
  readonly tag: string;
}

/** Read what was pushed; whatever it says, only our own page is ever opened. */
export function noticeFrom(pushed: unknown, origin: string): PushNotice {
  const told = (typeof pushed === 'object' && pushed !== null ? pushed : {}) as Record<
    string,
    unknown
  >;
  const text = (key: string) => (typeof told[key] === 'string' ? told[key] : '');
  return {
    title: text('title') || 'Homeward',
    body: text('body'),
    url: ownPage(text('url'), origin),
    tag: text('tag') || 'homeward',
  };
}

function ownPage(url: string, origin: string): string {
  const home = new URL('/guest/', origin);
  if (!URL.canParse(url, origin)) return home.href;
  const wished = new URL(url, origin);
  return wished.origin === origin && wished.pathname === home.pathname ? wished.href : home.href;
}
