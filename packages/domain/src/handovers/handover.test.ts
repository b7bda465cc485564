import { aClaim, aFoundItem, idOf } from '@homeward/testkit';
import { describe, expect, test } from 'vitest';
import { type Claim, claimStatuses } from '../claims/claim.ts';
import { type FoundItem, foundItemStatuses } from '../found-items/found-item.ts';
import type { ClaimId, HandoverId, StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { type HandingOver, handOver } from './handover.ts';

const handing: HandingOver = {
  id: idOf<HandoverId>(1),
  pickupCode: '123456',
  expectedDelegateCode: null,
  expectedPickupCode: '123456',
  proofNotes: 'Named the card.',
  receivedBy: 'Owner',
  at: '2026-06-03T10:00:00.000Z' as Instant,
  by: idOf<StaffId>(1),
};
const claim = aClaim({ status: 'approved' });
const item = aFoundItem({ status: 'reserved', reservedFor: claim.id });

function codeOf(of: {
  item?: Partial<FoundItem>;
  claim?: Partial<Claim>;
  by?: Partial<HandingOver>;
}) {
  const answer = handOver(
    { ...item, ...of.item },
    { ...claim, ...of.claim },
    { ...handing, ...of.by },
  );
  return answer.ok ? null : answer.refusal.code;
}

test('a handover completes the claim and sends the thing to its owner', () => {
  const answer = handOver(item, claim, handing);
  expect(answer).toMatchObject({
    value: {
      item: { status: 'returned', whereabouts: { at: 'owner' } },
      claim: { status: 'completed' },
      handover: { itemId: item.id, claimId: claim.id, by: handing.by, at: handing.at },
    },
  });
  expect(JSON.stringify(answer)).not.toContain(handing.pickupCode);
});

describe('with somebody sent to fetch it', () => {
  const delegate = { name: 'My aunt', nonce: 'n', namedAt: handing.at };
  const sent = { ...claim, delegate };
  const expected = { ...handing, expectedDelegateCode: '654321' };

  test.each([
    ['654321', 'My aunt'],
    ['123456', null],
  ])('the code %s is that of %s', (pickupCode, delegateName) => {
    expect(handOver(item, sent, { ...expected, pickupCode })).toMatchObject({
      value: { handover: { delegateName } },
    });
  });

  test('the code of whom nobody sends any more opens nothing', () => {
    const by = { ...expected, pickupCode: '654321' };
    expect(codeOf({ by })).toBe('handover.wrong-code');
    expect(
      codeOf({ claim: { delegate }, by: { pickupCode: '', expectedDelegateCode: null } }),
    ).toBe('handover.wrong-code');
  });
});

describe('nothing is handed over', () => {
  test.each(claimStatuses.filter((status) => status !== 'approved'))('on a %s claim', (status) => {
    expect(codeOf({ claim: { status } })).toBe('claim.not-approved');
  });

  test.each(foundItemStatuses.filter((status) => status !== 'reserved'))(
    'of a %s thing',
    (status) => {
      expect(codeOf({ item: { status } })).toBe('found-item.not-reserved');
    },
  );

  test('that is reserved for somebody else', () => {
    const reservedFor = idOf<ClaimId>(2);
    expect(codeOf({ item: { reservedFor } })).toBe('found-item.not-reserved');
  });

  test.each(['', '123457', '12345', '1234567'])('on the code "%s"', (pickupCode) => {
    expect(codeOf({ by: { pickupCode } })).toBe('handover.wrong-code');
  });

  test.each(['', '  ', '\n'])('on the proof %j', (proofNotes) => {
    expect(codeOf({ by: { proofNotes } })).toBe('handover.proof-missing');
  });
});
