import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const shippedFolder = fileURLToPath(new URL('../../../kiosk-config/', import.meta.url));

/** A copy of the shipped `kiosk-config` in a temporary folder, to be spoiled by a test and removed after it. */
export async function venueFolder(onTestFinished: (cleanUp: () => Promise<void>) => void) {
  const folder = await mkdtemp(join(tmpdir(), 'venue-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(shippedFolder, folder, { recursive: true });
  return {
    folder,
    file: (name: string) => join(folder, name),
    /** Replace the first `from` in a file, which must be there. */
    async edit(name: string, from: string, to: string): Promise<void> {
      const text = await readFile(join(folder, name), 'utf8');
      if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
      await writeFile(join(folder, name), text.replace(from, to));
    },
    write: (name: string, text: string) => writeFile(join(folder, name), text),
    remove: (name: string) => rm(join(folder, name)),
  };
}
