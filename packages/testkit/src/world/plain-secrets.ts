import type { Secrets } from '@homeward/usecases';

/** Secrets kept readably, and a list of what has been verified against what. */
export interface PlainSecrets extends Secrets {
  readonly verified: readonly { readonly passphrase: string; readonly hash: string }[];
}

/** Passphrases "hashed" by a prefix: quick, and plain to read in a failing test. */
export function plainSecrets(): PlainSecrets {
  const verified: { passphrase: string; hash: string }[] = [];
  return {
    verified,
    hash: async (passphrase) => plainHash(passphrase),
    async verify(passphrase, hash) {
      verified.push({ passphrase, hash });
      return hash === plainHash(passphrase);
    },
  };
}

/** What `plainSecrets` keeps of a passphrase. */
export function plainHash(passphrase: string): string {
  return `plain:${passphrase}`;
}
