import { readFile } from 'node:fs/promises';
import { ModelFault } from '../model-fault.ts';

type Json = Readonly<Record<string, unknown>>;

/** Read a JSON object; throws a `ModelFault` that names the file when it is missing or no JSON. */
export async function readJson(file: string, ifMissing: string): Promise<Json> {
  const found = await readJsonOrNull(file);
  if (found) return found;
  throw new ModelFault(`"${file}" is missing. ${ifMissing}`.trim());
}

/** The same for a file that need not be there. */
export async function readJsonOrNull(file: string): Promise<Json | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
      return content as Json;
    }
  } catch {
    // Told below, together with JSON of another form.
  }
  throw new ModelFault(`"${file}" is not a JSON object; was it downloaded in full?`);
}
