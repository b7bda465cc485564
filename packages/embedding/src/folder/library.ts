import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ModelFault } from '../model-fault.ts';

const libraryName = '@huggingface/transformers';
/** The version the tests run with, and the only major number that is taken. */
export const libraryVersion = '4.3.1';

/**
 * Where the model library lies: beside the model or in a folder above it, found
 * as Node finds packages. There it is out of reach of `npm install` in this
 * project, which removes whatever no package names. Nothing is loaded yet.
 */
export function findLibrary(folder: string): string {
  const entry = resolved(folder);
  const version = versionAt(entry);
  if (version?.split('.')[0] === libraryVersion.split('.')[0]) return entry;
  throw new ModelFault(
    `the model library beside "${folder}" is version ${version ?? 'unknown'}, this needs ${libraryVersion}. ${howToInstall(folder)}`,
  );
}

function resolved(folder: string): string {
  try {
    return createRequire(join(folder, 'config.json')).resolve(libraryName);
  } catch {
    throw new ModelFault(
      `the library that runs models is not installed; it doesn't come with Homeward. ${howToInstall(folder)}`,
    );
  }
}

function howToInstall(folder: string): string {
  return `Install it once beside the model: npm install --prefix "${dirname(folder)}" --ignore-scripts ${libraryName}@${libraryVersion}`;
}

function versionAt(entry: string): string | null {
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (manifest.name === libraryName) return String(manifest.version);
    } catch {
      // No manifest here: it is further up.
    }
  }
  return null;
}
