import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  epochMsOf,
  type Instant,
  type PhotoId,
  type PhotoSize,
  photoSizes,
} from '@homeward/domain';
import type { DevelopedPhoto } from '@homeward/usecases';
import { moveFolderDurably, syncFolder, writeAllDurably } from './durable.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const FACTS_FILE = 'photo.json';

export const sizeNames = Object.keys(photoSizes) as PhotoSize[];

/** The finished pictures of one photo, as WebP files. */
export type Pictures = Readonly<Record<PhotoSize, Uint8Array>>;

/** Where the pictures lie: one folder a photo, in place at once or not at all. */
export interface PictureShelf {
  /** A new empty folder for one photo in the making; gone again after `cleanUp`. */
  begin(id: PhotoId): Promise<string>;
  cleanUp(workFolder: string): Promise<void>;
  /** What was found out about a photo whose pictures are in place and on disk. */
  find(id: PhotoId): Promise<DevelopedPhoto | null>;
  /** Answers false when pictures of this photo are there already; those stay. */
  publish(
    id: PhotoId,
    workFolder: string,
    photo: DevelopedPhoto,
    pictures: Pictures,
  ): Promise<boolean>;
  pathOf(id: PhotoId, size: PhotoSize): Promise<string | null>;
  /** Ids of photos whose pictures were in place before that moment. */
  storedBefore(moment: Instant): AsyncIterable<PhotoId>;
  discard(id: PhotoId): Promise<void>;
}

/**
 * Open the picture shelf in a folder, making it if need be, and sweep away what
 * a crash left half done: work older than the start of this process.
 */
export async function openPictureShelf(folder: string): Promise<PictureShelf> {
  const work = join(folder, 'in-the-making');
  const finished = join(folder, 'pictures');
  for (const path of [work, finished]) await mkdir(path, { recursive: true, mode: 0o700 });
  await syncFolder(folder);
  await sweep(work);

  const shardOf = (id: PhotoId) => join(finished, checkedId(id).slice(-2));
  const folderOf = (id: PhotoId) => join(shardOf(id), checkedId(id));
  const begin = async (id: PhotoId) => {
    const path = join(work, `${checkedId(id)}.${randomUUID()}`);
    await mkdir(path, { mode: 0o700 });
    return path;
  };
  const cleanUp = async (workFolder: string) => {
    // What can't be removed now is swept at the next start; the answer stands either way.
    await rm(workFolder, { recursive: true, force: true }).catch(() => undefined);
  };

  return {
    begin,
    cleanUp,
    async find(id) {
      const photo = await readFacts(folderOf(id));
      // A process that died after moving the folder may not have come to this.
      if (photo) await syncFolder(shardOf(id));
      return photo;
    },
    async publish(id, workFolder, photo, pictures) {
      const made = join(workFolder, 'pictures');
      await mkdir(made, { mode: 0o700 });
      await writeAllDurably([
        ...sizeNames.map((size) => [join(made, `${size}.webp`), pictures[size]] as const),
        [join(made, FACTS_FILE), JSON.stringify(photo)],
      ]);
      await mkdir(shardOf(id), { recursive: true, mode: 0o700 });
      await syncFolder(finished);
      return moveFolderDurably(made, folderOf(id));
    },
    async pathOf(id, size) {
      if (!UUID.test(String(id).toLowerCase()) || !sizeNames.includes(size)) return null;
      const path = join(folderOf(id), `${size}.webp`);
      return access(path).then(
        () => path,
        () => null,
      );
    },
    storedBefore: (moment) => foldersBefore(finished, epochMsOf(moment)),
    async discard(id) {
      const workFolder = await begin(id);
      try {
        await rename(folderOf(id), join(workFolder, 'discarded'));
        await syncFolder(shardOf(id));
      } catch (error) {
        if (!isMissing(error)) throw error;
      } finally {
        await cleanUp(workFolder);
      }
    },
  };
}

/** Names of photo folders that were written before a moment; moving one keeps its time. */
async function* foldersBefore(finished: string, epochMs: number): AsyncGenerator<PhotoId> {
  const shards = await readdir(finished, { withFileTypes: true });
  for (const shard of shards.filter((entry) => entry.isDirectory()).map(({ name }) => name)) {
    for (const name of await readdir(join(finished, shard))) {
      const found = UUID.test(name)
        ? await stat(join(finished, shard, name)).catch(() => null)
        : null;
      if (found && found.mtimeMs < epochMs) yield name as PhotoId;
    }
  }
}

function checkedId(id: PhotoId): string {
  const lower = id.toLowerCase();
  if (!UUID.test(lower)) throw new TypeError('A photo id must be a UUID.');
  return lower;
}

async function readFacts(folder: string): Promise<DevelopedPhoto | null> {
  try {
    return JSON.parse(await readFile(join(folder, FACTS_FILE), 'utf8')) as DevelopedPhoto;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function sweep(work: string): Promise<void> {
  const startedMs = Date.now() - process.uptime() * 1000;
  for (const name of await readdir(work)) {
    const path = join(work, name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtimeMs < startedMs) await rm(path, { recursive: true, force: true });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
