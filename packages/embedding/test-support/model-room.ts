import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureModelLibrary } from '../../../test/embedding-library/install.mjs';

/** A folder for a test's models, beneath which the library is found as on an installer's machine. */
export async function modelRoom(): Promise<{ folder: string; end: () => Promise<void> }> {
  const folder = await mkdtemp(join(await ensureModelLibrary(), 'models-'));
  return { folder, end: () => rm(folder, { recursive: true }) };
}

/** What the tiny models of these tests know: the same things in two languages, and what is no such thing. */
export const meanings = {
  umbrella: [1, 0, 0],
  parapluie: [0.95, 0.1, 0.05],
  cap: [0, 1, 0],
  casquette: [0.1, 0.9, 0],
  teddy: [0, 0, 1],
  red: [1, 0, 0],
  green: [0, 1, 0],
  blue: [0, 0, 1],
} as const;
