import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ModelFolder } from './model-folder.ts';

/**
 * Sixteen hex digits that change whenever vectors would: with any file of the
 * model, with how words are pooled and with what is put before a text.
 */
export async function fingerprintOf(model: ModelFolder, prefix: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([model.pooling, prefix]));
  for (const file of model.files) {
    hash.update(`\0${file}\0`);
    await pipeline(createReadStream(join(model.path, file)), async (chunks) => {
      for await (const chunk of chunks) hash.update(chunk);
    });
  }
  return hash.digest('hex').slice(0, 16);
}
