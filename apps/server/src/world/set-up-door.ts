import { randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import type { Codes } from '@homeward/usecases';
import { dropKept, keepOnce, readKept } from './kept-file.ts';

/** The one-time way in for the first administrator. Only the token's hash is ever on disk. */
export interface SetUpDoor {
  /** A fresh token for a house without staff; an older one opens nothing any more. */
  invite(): Promise<string>;
  /** Is this the token of the latest invitation? */
  opens(token: string): Promise<boolean>;
  /** Shut for good, once somebody is in. */
  shut(): Promise<void>;
}

/** The door of the house whose data lies in `dataDir`. */
export function createSetUpDoor(dataDir: string, codes: Pick<Codes, 'hash'>): SetUpDoor {
  const path = join(dataDir, 'set-up-token.sha256');
  return {
    async invite() {
      const token = randomBytes(20).toString('base64url');
      await dropKept(path);
      await keepOnce(path, codes.hash(token));
      return token;
    },
    async opens(token) {
      const kept = Buffer.from((await readKept(path)) ?? '');
      const shown = Buffer.from(codes.hash(token));
      return kept.length === shown.length && timingSafeEqual(kept, shown);
    },
    shut: () => dropKept(path),
  };
}
