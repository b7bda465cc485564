import { useEffect, useState } from 'react';

/** A report code as typed or linked: six characters, perhaps with a dash. */
const reportCode = /^[0-9a-z]{3}-?[0-9a-z]{3}$/i;

/** What a page is opened for: nothing yet, a new report, a code to type, a farewell, or one report. */
export type Way =
  | { readonly kind: 'start' | 'new' | 'code' | 'gone' }
  | { readonly kind: 'report'; readonly authorization: string };

const plainWays = ['new', 'code', 'gone'] as const;

/**
 * What opens a report, read from the fragment of the address, which browsers
 * never send: the secret of a guest link, or a report code somebody typed.
 */
export function authorizationFrom(fragment: string): string | null {
  const way = wayFrom(fragment);
  return way.kind === 'report' ? way.authorization : null;
}

/** Where an address leads, by its fragment alone. */
export function wayFrom(fragment: string): Way {
  const key = fragment.replace(/^#/, '');
  if (key === '') return { kind: 'start' };
  const plain = plainWays.find((each) => each === key);
  if (plain) return { kind: plain };
  return { kind: 'report', authorization: `${reportCode.test(key) ? 'Code' : 'Bearer'} ${key}` };
}

/** Where the present address leads, following it. */
export function useWay(): Way {
  const [fragment, setFragment] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return wayFrom(fragment);
}

/** Go another way; the one before stays in the history, but for a key that is to be forgotten. */
export function goTo(fragment: string, keepsHistory = true): void {
  if (keepsHistory) location.hash = fragment;
  else {
    history.replaceState(null, '', `#${fragment}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }
}
