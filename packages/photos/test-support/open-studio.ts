import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PhotoId } from '@homeward/domain';
import type { IncomingPhoto } from '@homeward/usecases';
import { createPhotoStudio, type PhotoStudioOptions } from '../src/photo-studio.ts';

/** A folder of its own for one test file. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'homeward-photos-'));
}

/** A studio in a new folder; `end` closes it and removes the folder. */
export async function openStudio(options: Omit<PhotoStudioOptions, 'folder'> = {}) {
  const folder = await newFolder();
  const studio = await createPhotoStudio({ folder, ...options });
  const end = async () => {
    await studio.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, studio, end };
}

export function newPhotoId(): PhotoId {
  return randomUUID() as PhotoId;
}

export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A photo on its way in, honestly announced unless told otherwise. */
export function incoming(content: Uint8Array, changed: Partial<IncomingPhoto> = {}): IncomingPhoto {
  return {
    id: newPhotoId(),
    bytes: inChunks(content),
    length: content.length,
    sha256: sha256Of(content),
    ...changed,
  };
}

export async function* inChunks(content: Uint8Array, chunkBytes = 16_384) {
  for (let at = 0; at < content.length; at += chunkBytes) {
    yield content.subarray(at, at + chunkBytes);
  }
}

/** Every file below a folder, as paths relative to it. */
export async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const kinds = await Promise.all(
    names.map(async (name) => ({ name, isFile: (await stat(join(folder, name))).isFile() })),
  );
  return kinds.filter(({ isFile }) => isFile).map(({ name }) => name);
}
