import { expect, test } from 'vitest';
import { openClaimOf } from '../src/rooms/claims/open-claim.ts';

const claim = (id: string, status: string) => ({ id, status }) as never;

test('the code of what was approved is shown, whatever else they have claimed before', () => {
  const claims = [claim('a', 'rejected'), claim('b', 'submitted'), claim('c', 'approved')];
  expect(openClaimOf({ claims })?.id).toBe('c');
  expect(openClaimOf({ claims: claims.slice(0, 2) })?.id).toBe('b');
  expect(openClaimOf({ claims: claims.slice(0, 1) })).toBeUndefined();
});
