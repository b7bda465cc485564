import { useEffect, useState } from 'react';
import { type Way, wayFrom } from './address.ts';

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
