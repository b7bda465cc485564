import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Codes } from '@homeward/usecases';

/** Crockford's base 32: no I, L, O or U, so that a code can be read out and typed. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Codes derived from the venue's secret by HMAC-SHA256 under a label of their
 * own each, so that no code tells anything of another.
 */
export function createCodes(venueSecret: Buffer): Codes {
  const derive = (label: string, ...from: readonly (string | number)[]) =>
    createHmac('sha256', venueSecret)
      .update(JSON.stringify([`homeward/${label}/1`, ...from]))
      .digest();
  return {
    reportCode: (reportId, attempt) => spell(derive('report-code', reportId, attempt), 6),
    guestToken: (reportId) => derive('guest-token', reportId).subarray(0, 20).toString('base64url'),
    pickupCode: (claimId) => sixDigits(derive('pickup-code', claimId)),
    delegateCode: (claimId, nonce) => sixDigits(derive('delegate-code', claimId, nonce)),
    unsubscribeToken: (reportId, target, address) => {
      const seal = derive('unsubscribe', reportId, target, address).subarray(0, 20);
      return `${reportId}.${target}.${seal.toString('base64url')}`;
    },
    numberKey: (number) => derive('number', number).toString('hex'),
    enrolmentCode: () => spell(randomBytes(8), 8),
    sessionToken: () => randomBytes(32).toString('base64url'),
    hash: (token) => createHash('sha256').update(token).digest('hex'),
  };
}

function sixDigits(bytes: Buffer): string {
  return String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

/** One character for five bits of each byte, evenly. */
function spell(bytes: Buffer, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % 32]).join('');
}
