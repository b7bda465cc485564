import { expect, test } from 'vitest';
import { authorizationFrom } from '../src/rooms/codes/guest-key.ts';

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
