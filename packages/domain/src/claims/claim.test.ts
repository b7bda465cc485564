import { aClaim, idOf } from '@homeward/testkit';
import { describe, expect, test } from 'vitest';
import type { StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import {
  approveClaim,
  approvedFirst,
  claimStatuses,
  isOpen,
  rejectClaim,
  submitClaim,
  withdrawClaim,
} from './claim.ts';

const decision = {
  at: '2026-06-03T10:00:00.000Z' as Instant,
  by: idOf<StaffId>(1),
  note: 'Knew the card.',
};

test('a claim begins undecided', () => {
  const { id, itemId, reportId, statement } = aClaim();
  expect(submitClaim({ id, itemId, reportId, statement }, decision.at)).toMatchObject({
    status: 'submitted',
    decidedBy: null,
    decisionNote: '',
  });
});

describe.each(claimStatuses)('a %s claim', (status) => {
  const claim = aClaim({ status });

  test('is approved only while submitted', () => {
    expect(approveClaim(claim, decision).ok).toBe(status === 'submitted');
  });

  test('is rejected or withdrawn only while it is open', () => {
    expect(rejectClaim(claim, decision).ok).toBe(isOpen(claim));
    expect(withdrawClaim(claim).ok).toBe(isOpen(claim));
    expect(isOpen(claim)).toBe(status === 'submitted' || status === 'approved');
  });
});

test('a decision keeps who made it, when and why', () => {
  expect(approveClaim(aClaim(), decision)).toMatchObject({
    value: { status: 'approved', decidedAt: decision.at, decidedBy: decision.by },
  });
  const approved = aClaim({ status: 'approved', decidedBy: idOf<StaffId>(2) });
  expect(rejectClaim(approved, decision)).toMatchObject({
    value: { status: 'rejected', decidedBy: decision.by, decisionNote: decision.note },
  });
});

test('of several open claims the approved one is seen to first, then the oldest', () => {
  const [old, young] = [aClaim(), aClaim({ statement: 'younger' })];
  const approved = aClaim({ status: 'approved' });
  expect(approvedFirst([old, young, approved])).toBe(approved);
  expect(approvedFirst([old, young])).toBe(old);
  expect(approvedFirst([])).toBeNull();
});
