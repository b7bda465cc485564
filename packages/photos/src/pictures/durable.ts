import { open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Write new files side by side and wait until the disk itself has them. When one
 * fails the others are waited for all the same, so that none appears later.
 */
export async function writeAllDurably(
  files: readonly (readonly [path: string, content: Uint8Array | string])[],
): Promise<void> {
  const written = await Promise.allSettled(
    files.map(([path, content]) => writeDurably(path, content)),
  );
  const failed = written.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Wait until the disk itself has the names inside a folder.
 *
 * Windows can't do this for a folder: there the journal of NTFS keeps names
 * whole after a power cut, but the last few may be missing.
 */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/**
 * Move a complete folder into place in one step, and wait until the disk has it.
 *
 * Answers false, and moves nothing, when there is one already: the first stays.
 */
export async function moveFolderDurably(from: string, to: string): Promise<boolean> {
  await syncFolder(from);
  try {
    await rename(from, to);
  } catch (error) {
    if (await isFolder(to)) return false;
    throw error;
  }
  await syncFolder(dirname(to));
  return true;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
