import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CosineFit, ImpressionFit } from '@homeward/matching';
import { ModelFault } from '../model-fault.ts';
import { readJsonOrNull } from './read-json.ts';

/** What `npm run fit:model` found out about a model, kept beside its files. */
export interface FitFile extends ImpressionFit {
  /** Fingerprint of the model that was fitted. */
  readonly model: string;
  /** What is put before every text, as some models want it ("query: "). */
  readonly prefix: string;
}

const fileName = 'homeward.json';

/** The fit beside a model, or null when there is none yet. */
export async function readFitFile(folder: string): Promise<FitFile | null> {
  const file = join(folder, fileName);
  const content = await readJsonOrNull(file);
  if (!content) return null;
  const { model, prefix, meaning = null, picture = null } = content;
  if (
    typeof model !== 'string' ||
    typeof prefix !== 'string' ||
    !isFit(meaning) ||
    !isFit(picture)
  ) {
    throw new ModelFault(
      `"${file}" is not as it was written. Delete it, then ${howToFit(folder)}.`,
    );
  }
  return { model, prefix, meaning, picture };
}

/** Keep a fit beside its model, in place of an earlier one. */
export async function writeFitFile(folder: string, fit: FitFile): Promise<void> {
  const file = join(folder, fileName);
  await writeFile(`${file}.new`, `${JSON.stringify(fit, null, 2)}\n`);
  await rename(`${file}.new`, file);
}

/** The fit of this very model, which must be able to tell at least something. */
export function expectFit(folder: string, model: string, fit: FitFile | null): FitFile {
  if (!fit) {
    throw new ModelFault(
      `nobody has measured yet what this model's word is worth: ${howToFit(folder)}.`,
    );
  }
  if (fit.model !== model) {
    throw new ModelFault(
      `the model in "${folder}" is not the one that was fitted: ${howToFit(folder)}.`,
    );
  }
  if (!fit.meaning && !fit.picture) {
    throw new ModelFault(
      `the model in "${folder}" could not tell right from wrong when it was fitted. Take another, or leave the variable empty.`,
    );
  }
  return fit;
}

function howToFit(folder: string): string {
  return `run npm run fit:model -- --folder "${folder}"`;
}

function isFit(value: unknown): value is CosineFit | null {
  if (value === null) return true;
  const { middle, slope } = value as Partial<CosineFit>;
  return Number.isFinite(middle) && Number.isFinite(slope) && (slope as number) > 0;
}
