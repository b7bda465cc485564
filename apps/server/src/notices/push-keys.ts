import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { keepOnce, readKept } from '../world/kept-file.ts';

/** The pair by which push services know this house (VAPID, RFC 8292), as base64url. */
export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * The house's pair, made at the first start and kept in the data folder:
 * browsers that were subscribed with another would not be reached any more.
 */
export async function openPushKeys(dataDir: string): Promise<PushKeys> {
  const path = join(dataDir, 'push-keys.json');
  if ((await readKept(path)) === null) await keepOnce(path, `${JSON.stringify(newKeys())}\n`);
  const kept: unknown = JSON.parse((await readKept(path)) ?? 'null');
  if (!isPair(kept)) throw new Error(`${path} is damaged: restore it from your backup`);
  return kept;
}

function newKeys(): PushKeys {
  const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const { x = '', y = '', d = '' } = pair.privateKey.export({ format: 'jwk' });
  const point = [Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  return { publicKey: Buffer.concat(point).toString('base64url'), privateKey: d };
}

function isPair(kept: unknown): kept is PushKeys {
  if (typeof kept !== 'object' || kept === null) return false;
  const { publicKey, privateKey } = kept as Record<string, unknown>;
  return typeof publicKey === 'string' && typeof privateKey === 'string';
}
