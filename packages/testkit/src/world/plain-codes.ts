import { createHash } from 'node:crypto';
import type { Codes } from '@homeward/usecases';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Codes that can be told in advance: derived from the id alone, or counted. */
export function plainCodes(): Codes {
  let enrolments = 0;
  let sessions = 0;
  return {
    reportCode: (reportId, attempt) => letters(`report ${reportId} ${attempt}`, 6),
    guestToken: (reportId) => `guest-token-${reportId}`,
    pickupCode: (claimId) => digits(`pickup ${claimId}`, 6),
    delegateCode: (claimId, nonce) => digits(`delegate ${claimId} ${nonce}`, 6),
    unsubscribeToken: (reportId, target, address) =>
      `${reportId}.${target}.${digits(`unsubscribe ${address}`, 12)}`,
    numberKey: (number) => createHash('sha256').update(`number ${number}`).digest('hex'),
    enrolmentCode() {
      enrolments += 1;
      return `DEV${String(enrolments).padStart(5, '0')}`;
    },
    sessionToken() {
      sessions += 1;
      return `session-token-${sessions}`;
    },
    hash: (token) => createHash('sha256').update(token).digest('hex'),
  };
}

function letters(of: string, length: number): string {
  const bytes = createHash('sha256').update(of).digest();
  return [...bytes.subarray(0, length)].map((byte) => crockford[byte % 32]).join('');
}

function digits(of: string, length: number): string {
  const bytes = createHash('sha256').update(of).digest();
  return [...bytes.subarray(0, length)].map((byte) => byte % 10).join('');
}
