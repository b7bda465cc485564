import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '@homeward/usecases';

/** What one guess at a passphrase costs; kept inside each hash, so that it may be raised later. */
export interface ScryptCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MB and about a quarter of a second on a mini-PC; the OWASP password storage cheat sheet, 2025. */
export const scryptCost: ScryptCost = { n: 2 ** 15, r: 8, p: 3 };

const keyBytes = 32;

/** Passphrases are kept as scrypt hashes: `scrypt$n$r$p$salt$key`. */
export function createSecrets(cost: ScryptCost = scryptCost): Secrets {
  return {
    async hash(passphrase) {
      const salt = randomBytes(16);
      const key = await derive(passphrase, salt, cost);
      const parts = [cost.n, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')];
      return ['scrypt', ...parts].join('$');
    },
    async verify(passphrase, hash) {
      const [scheme, n, r, p, salt = '', key = ''] = hash.split('$');
      if (scheme !== 'scrypt') return false;
      const stored = Buffer.from(key, 'base64url');
      const kept = { n: Number(n), r: Number(r), p: Number(p) };
      const derived = await derive(passphrase, Buffer.from(salt, 'base64url'), kept);
      return stored.length === derived.length && timingSafeEqual(stored, derived);
    },
  };
}

function derive(passphrase: string, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> {
  const options = { N: n, r, p, maxmem: 256 * n * r };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, keyBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
