import { useEffect, useState } from 'react';

/** A report code as typed or linked: six characters, perhaps with a dash. */
const reportCode = /^[0-9a-z]{3}-?[0-9a-z]{3}$/i;

/**
 * What opens a report, read from the fragment of the address, which browsers
 * never send: the secret of a guest link, or a report code somebody typed.
 */
export function authorizationFrom(fragment: string): string | null {
  const key = fragment.replace(/^#/, '');
  if (key === '') return null;
  return reportCode.test(key) ? `Code ${key}` : `Bearer ${key}`;
}

/** The Authorization header of this page, following its address. */
export function useAuthorization(): string | null {
  const [authorization, setAuthorization] = useState(() => authorizationFrom(location.hash));
  useEffect(() => {
    const follow = () => setAuthorization(authorizationFrom(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return authorization;
}
