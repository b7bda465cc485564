import { aClaim } from '@homeward/testkit';
import { expect, test } from 'vitest';
import { claimStatuses } from './claim.ts';
import { nameDelegate, revokeDelegate } from './delegate.ts';

const aunt = { name: 'My aunt', nonce: 'n1', namedAt: aClaim().submittedAt };

test.each(claimStatuses)('somebody else may be sent while a claim is open: %s', (status) => {
  const isOpen = status === 'submitted' || status === 'approved';
  const named = nameDelegate(aClaim({ status }), aunt);
  const revoked = revokeDelegate(aClaim({ status, delegate: aunt }));
  expect([named.ok, revoked.ok]).toEqual([isOpen, isOpen]);
  if (named.ok) expect(named.value.delegate).toEqual(aunt);
  if (revoked.ok) expect(revoked.value.delegate).toBeNull();
});

test('a new name replaces the one before', () => {
  const uncle = { ...aunt, name: 'My uncle', nonce: 'n2' };
  expect(nameDelegate(aClaim({ delegate: aunt }), uncle)).toMatchObject({
    value: { delegate: uncle },
  });
});
