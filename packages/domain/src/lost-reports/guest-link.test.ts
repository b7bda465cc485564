import { aClaim, aLostReport, idOf } from '@homeward/testkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PhotoId } from '../kernel/brand.ts';
import { addMinutes, dayMs, minuteMs } from '../kernel/instant.ts';
import { forgetClaim, forgetReport } from './forget-report.ts';
import { isLinkAlive, revokeLink } from './guest-link.ts';

const rules = { daysAfterClosing: 60, monthsAfterFiling: 14 };
const { filedAt } = aLostReport();
const days = (count: number) => addMinutes(filedAt, (count * dayMs) / minuteMs);
const closed = aLostReport({ status: 'closed', closedBecause: 'returned', closedAt: days(10) });

test('a link opens until so many days after closing, and never longer than so many months', () => {
  expect(isLinkAlive(closed, days(70), rules)).toBe(true);
  expect(isLinkAlive(closed, days(70.01), rules)).toBe(false);
  expect(isLinkAlive(aLostReport(), days(426), rules)).toBe(true);
  expect(isLinkAlive(aLostReport(), days(427), rules)).toBe(false);
});

test('a link that opens nothing never opens anything again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(aLostReport(), closed, revokeLink(aLostReport(), days(3))),
      fc.nat(500),
      fc.nat(500),
      (report, day, more) => {
        if (isLinkAlive(report, days(day), rules)) return;
        expect(isLinkAlive(report, days(day + more), rules)).toBe(false);
      },
    ),
  );
});

test('a revoked link stays revoked since the first time', () => {
  const revoked = revokeLink(revokeLink(aLostReport(), days(1)), days(2));
  expect(revoked.linkRevokedAt).toBe(days(1));
  expect(isLinkAlive(revoked, days(1), rules)).toBe(false);
});

test('a forgotten report keeps nothing that somebody wrote, and its link is dead', () => {
  const told = aLostReport({
    ...closed,
    description: 'zzwords',
    brand: 'zzbrand',
    contact: { channel: 'mail', address: 'zz@example.org' },
    details: [{ id: '1', text: 'zzdetail', addedAt: filedAt }],
    answers: [{ topic: 'brand', value: 'zzanswer' }],
    photoIds: [idOf<PhotoId>(1)],
  });
  const forgotten = forgetReport(told, days(11));
  expect(JSON.stringify(forgotten)).not.toContain('zz');
  expect(forgotten).toMatchObject({ photoIds: [], status: 'closed', forgottenAt: days(11) });
  expect(forgetReport(forgotten, days(12)).forgottenAt).toBe(days(11));
  expect(isLinkAlive(forgotten, days(11), rules)).toBe(false);
  const delegate = { name: 'zzname', nonce: '1', namedAt: filedAt };
  const claim = forgetClaim(aClaim({ statement: 'zzsecret', delegate }));
  expect(JSON.stringify(claim)).not.toContain('zz');
});
