import type { ClaimId, LostReportId } from '@homeward/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodes } from '../../src/world/codes.ts';

const codes = createCodes(Buffer.alloc(32, 7));
const report = 'b0a2c8d4-0000-7000-8000-000000000001' as LostReportId;

test('codes are the same for the same thing and venue, and others elsewhere', () => {
  const again = createCodes(Buffer.alloc(32, 7));
  const elsewhere = createCodes(Buffer.alloc(32, 8));
  expect(again.guestToken(report)).toBe(codes.guestToken(report));
  expect(elsewhere.guestToken(report)).not.toBe(codes.guestToken(report));
  expect(elsewhere.reportCode(report, 0)).not.toBe(codes.reportCode(report, 0));
});

test('codes have the shape people and links need', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.nat(20), (id, attempt) => {
      expect(codes.reportCode(id as LostReportId, attempt)).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
      expect(codes.pickupCode(id as ClaimId)).toMatch(/^\d{6}$/);
      expect(Buffer.from(codes.guestToken(id as LostReportId), 'base64url')).toHaveLength(20);
    }),
    { numRuns: 200 },
  );
  expect(codes.enrolmentCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(Buffer.from(codes.sessionToken(), 'base64url')).toHaveLength(32);
});

test('no code tells anything of another kind, even under the same id', () => {
  const id = report as string;
  const pickup = codes.pickupCode(id as ClaimId);
  expect(codes.reportCode(report, 0)).not.toBe(codes.reportCode(report, 1));
  expect(codes.guestToken(report)).not.toContain(pickup);
  expect(new Set([codes.sessionToken(), codes.sessionToken()]).size).toBe(2);
});
