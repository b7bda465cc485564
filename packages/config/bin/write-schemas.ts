import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemaFiles } from '../src/venue/json-schemas.ts';

/** Writes the JSON Schemas of `kiosk-config` anew; run it after changing the rules. */
const folder = fileURLToPath(new URL('../../../kiosk-config/schema/', import.meta.url));
await mkdir(folder, { recursive: true });
for (const { name, text } of jsonSchemaFiles()) {
  await writeFile(join(folder, name), text);
  process.stdout.write(`kiosk-config/schema/${name}\n`);
}
