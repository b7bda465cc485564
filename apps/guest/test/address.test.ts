import { describe, expect, it, test } from 'vitest';
import { authorizationFrom, wayFrom } from '../src/rooms/codes/address.ts';

test('the secret of a guest link becomes a bearer token', () => {
  expect(authorizationFrom('#uI69VpHdud4Ci-PlWveAWGPxHUQ')).toBe(
    'Bearer uI69VpHdud4Ci-PlWveAWGPxHUQ',
  );
});

test.each(['#K7M4QX', '#k7m-4qx'])('a report code such as %s is sent as a code', (fragment) => {
  expect(authorizationFrom(fragment)).toBe(`Code ${fragment.slice(1)}`);
});

test.each(['', '#'])('without a key nothing is sent', (fragment) => {
  expect(authorizationFrom(fragment)).toBeNull();
});

test('the key of a finder’s phone opens their place in line', () => {
  const place = '01890a5d-ac96-774b-bcce-b302099a8057.5d2c1f0e-8a0b-4c55-9b7e-0f5d8a3f4c21';
  const authorization = `Ticket ${place}`;
  expect(wayFrom(`#hand-in.${place}`)).toEqual({ kind: 'hand-in', authorization });
  expect(authorizationFrom(`#hand-in.${place}`)).toBe(authorization);
});

test('the way out of a notice ends messages, and opens nothing', () => {
  const token = '01890a5d-ac96-774b-bcce-b302099a8057.contact.VE6IpVxb1nNIFH8ZmpHeIHVOwrk';
  expect(wayFrom(`#unsubscribe=${token}`)).toEqual({ kind: 'unsubscribe', token });
  expect(authorizationFrom(`#unsubscribe=${token}`)).toBeNull();
});

describe('other ways in', () => {
  it('lead to a new report, to typing a code, to a farewell, or to the start', () => {
    for (const kind of ['new', 'found', 'code', 'gone'] as const) {
      expect(wayFrom(`#${kind}`)).toEqual({ kind });
      expect(authorizationFrom(`#${kind}`)).toBeNull();
    }
    expect(wayFrom('')).toEqual({ kind: 'start' });
  });
});
