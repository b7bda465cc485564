/** A report code as typed or linked: six characters, perhaps with a dash. */
const reportCode = /^[0-9a-z]{3}-?[0-9a-z]{3}$/i;

/** A finder's place in line: its id and its key. */
const handInKey = /^hand-in\.([0-9a-f-]{36}\.[0-9a-f-]{36})$/;

/** What a page is opened for: nothing yet, a new report, something found, a code to type, a farewell, one report, one finder's place in line, or the end of messages. */
export type Way =
  | { readonly kind: 'start' | 'new' | 'found' | 'code' | 'gone' }
  | { readonly kind: 'report' | 'hand-in'; readonly authorization: string }
  | { readonly kind: 'unsubscribe'; readonly token: string };

/** What stands in each notice: it ends one way of being told and opens nothing. */
const wayOut = /^unsubscribe=(.+)$/;

const plainWays = ['new', 'found', 'code', 'gone'] as const;

/**
 * What opens a report or a place in line, read from the fragment of the address, which browsers
 * never send: the secret of a guest link, a report code somebody
 * typed, or the key of a finder's phone.
 */
export function authorizationFrom(fragment: string): string | null {
  const way = wayFrom(fragment);
  return 'authorization' in way ? way.authorization : null;
}

/** Where an address leads, by its fragment alone. */
export function wayFrom(fragment: string): Way {
  const key = fragment.replace(/^#/, '');
  if (key === '') return { kind: 'start' };
  const plain = plainWays.find((each) => each === key);
  if (plain) return { kind: plain };
  const token = wayOut.exec(key)?.[1];
  if (token) return { kind: 'unsubscribe', token };
  const place = handInKey.exec(key)?.[1];
  if (place) return { kind: 'hand-in', authorization: `Ticket ${place}` };
  return { kind: 'report', authorization: `${reportCode.test(key) ? 'Code' : 'Bearer'} ${key}` };
}
