import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keepOnce, readKept } from './kept-file.ts';

const secretBytes = 32;

/**
 * The venue's own secret: 256 random bits, made at the first start and kept in
 * the data folder. Every code and link is derived from it, so it belongs in the
 * backup together with the database.
 */
export async function openVenueSecret(dataDir: string): Promise<Buffer> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'venue-secret');
  if ((await readKept(path)) === null) {
    await keepOnce(path, `${randomBytes(secretBytes).toString('base64url')}\n`);
  }
  const secret = Buffer.from(((await readKept(path)) ?? '').trim(), 'base64url');
  if (secret.length !== secretBytes) {
    throw new Error(`${path} is damaged: restore it from your backup, links depend on it`);
  }
  return secret;
}
