import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant, PhotoId, PhotoSize } from '@homeward/domain';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { blue, plain, red } from '../../test-support/made-photos.ts';
import {
  filesIn,
  inChunks,
  incoming,
  newFolder,
  newPhotoId,
  openStudio,
} from '../../test-support/open-studio.ts';
import { openPictureShelf } from './picture-shelf.ts';

let room: Awaited<ReturnType<typeof openStudio>>;
let photo: Buffer;
let other: Buffer;

beforeAll(async () => {
  room = await openStudio({ mostInHand: 2 });
  photo = await plain(600, 400, red).jpeg().toBuffer();
  other = await plain(600, 400, blue).jpeg().toBuffer();
});
afterEach(async () => {
  expect((await filesIn(room.folder)).filter((name) => name.startsWith('in-the'))).toEqual([]);
});
afterAll(() => room.end());

describe('sending a photo again', () => {
  it('answers the same and leaves the pictures as they are', async () => {
    const id = newPhotoId();
    const first = await room.studio.develop(incoming(photo, { id }));
    const path = (await room.studio.pathOf(id, 'large')) ?? '';
    const before = await stat(path);
    const again = await room.studio.develop(incoming(photo, { id }));
    expect(first.ok).toBe(true);
    expect(again).toEqual(first);
    const { ino, mtimeMs } = await stat(path);
    expect({ ino, mtimeMs }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('twice at the same time answers the same twice', async () => {
    const id = newPhotoId();
    const [one, two] = await Promise.all([
      room.studio.develop(incoming(photo, { id })),
      room.studio.develop(incoming(photo, { id })),
    ]);
    expect(one.ok).toBe(true);
    expect(two).toEqual(one);
  });

  it('refuses another photo under the same id and keeps the first', async () => {
    const id = newPhotoId();
    await room.studio.develop(incoming(photo, { id }));
    const path = (await room.studio.pathOf(id, 'medium')) ?? '';
    const before = await readFile(path);
    const second = await room.studio.develop(incoming(other, { id }));
    expect(second).toMatchObject({ ok: false, refusal: { code: 'id.already-used' } });
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  it('survives a restart', async () => {
    const id = newPhotoId();
    const first = await room.studio.develop(incoming(photo, { id }));
    const reopened = await openPictureShelf(room.folder);
    expect(first.ok && (await reopened.find(id))).toEqual(first.ok && first.value);
  });
});

describe('where the pictures lie', () => {
  it('is told for each size, and null for what isn’t there', async () => {
    const id = newPhotoId();
    expect(await room.studio.pathOf(id, 'thumb')).toBeNull();
    await room.studio.develop(incoming(photo, { id }));
    for (const size of ['thumb', 'medium', 'large'] as const) {
      expect(await room.studio.pathOf(id, size)).toContain(join(id, `${size}.webp`));
    }
  });

  it('is never outside the folder, whatever the id or size looks like', async () => {
    const id = newPhotoId();
    await room.studio.develop(incoming(photo, { id }));
    await writeFile(join(room.folder, 'secret.webp'), 'secret');
    for (const trick of ['..', '../..', `../${id}`, `${id}/..`, `${id}\0`, '', '/etc', `${id} `]) {
      expect(await room.studio.pathOf(trick as PhotoId, 'thumb')).toBeNull();
      await expect(room.studio.develop(incoming(photo, { id: trick as PhotoId }))).rejects.toThrow(
        TypeError,
      );
      await expect(room.studio.discard(trick as PhotoId)).rejects.toThrow(TypeError);
    }
    for (const size of ['../../secret', 'photo.json', 'toString', '']) {
      expect(await room.studio.pathOf(id, size as PhotoSize)).toBeNull();
    }
    await rm(join(room.folder, 'secret.webp'));
  });
});

describe('discarding a photo', () => {
  it('removes all of its pictures, may be repeated, and frees its id', async () => {
    const id = newPhotoId();
    await room.studio.develop(incoming(photo, { id }));
    await room.studio.discard(id);
    await room.studio.discard(id);
    expect(await room.studio.pathOf(id, 'thumb')).toBeNull();
    expect((await filesIn(room.folder)).filter((name) => name.includes(id))).toEqual([]);
    expect((await room.studio.develop(incoming(other, { id }))).ok).toBe(true);
  });
});

describe('photos that have been here for a while', () => {
  const since = async (at: Date) => {
    const found: PhotoId[] = [];
    for await (const id of room.studio.storedBefore(at.toISOString() as Instant)) found.push(id);
    return found;
  };

  it('are named by when their pictures were put in place, and nothing else is', async () => {
    const [early, late] = [newPhotoId(), newPhotoId()];
    for (const id of [early, late]) await room.studio.develop(incoming(photo, { id }));
    const folder = join((await room.studio.pathOf(early, 'thumb')) ?? '', '..');
    const yesterday = new Date(Date.now() - 86_400_000);
    await utimes(folder, yesterday, yesterday);
    await writeFile(join(room.folder, 'pictures', 'stray'), 'a file where a folder should be');
    await mkdir(join(folder, '..', 'not-a-photo'));
    expect(await since(new Date(Date.now() - 3_600_000))).toEqual([early]);
    expect(await since(new Date(Date.now() + 60_000))).toEqual(
      expect.arrayContaining([early, late]),
    );
    await room.studio.discard(early);
    expect(await since(new Date(Date.now() - 3_600_000))).toEqual([]);
    await rm(join(room.folder, 'pictures', 'stray'));
  });
});

describe('a disk that fails', () => {
  it('throws, acknowledges nothing and leaves nothing half done', async () => {
    const id = newPhotoId();
    const shard = join(room.folder, 'pictures', id.slice(-2));
    await rm(shard, { recursive: true, force: true });
    await writeFile(shard, 'a file where a folder should be');
    await expect(room.studio.develop(incoming(photo, { id }))).rejects.toThrow(/ENOTDIR|EEXIST/);
    await rm(shard);
    expect(await room.studio.pathOf(id, 'thumb')).toBeNull();
    expect((await room.studio.develop(incoming(photo, { id }))).ok).toBe(true);
  });
});

describe('too many photos at once', () => {
  it('are refused as busy before they are read, and taken again later', async () => {
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slowly = async function* () {
      yield photo.subarray(0, 100);
      await held;
      yield photo.subarray(100);
    };
    const slow = [1, 2].map(() => room.studio.develop(incoming(photo, { bytes: slowly() })));
    let isRead = false;
    const bytes = (async function* () {
      isRead = true;
      yield* inChunks(photo);
    })();
    expect(await room.studio.develop(incoming(photo, { bytes }))).toEqual({
      ok: false,
      refusal: { code: 'photo.busy' },
    });
    expect(isRead).toBe(false);
    finish();
    expect((await Promise.all(slow)).map(({ ok }) => ok)).toEqual([true, true]);
    expect((await room.studio.develop(incoming(photo))).ok).toBe(true);
  });
});

describe('what a crash left half done', () => {
  it('is swept at the next start, while work begun since is left alone', async () => {
    const folder = await newFolder();
    const begun = join(folder, 'in-the-making', 'begun');
    const left = join(folder, 'in-the-making', 'left');
    for (const path of [begun, left]) {
      await mkdir(path, { recursive: true });
      await writeFile(join(path, 'received'), photo);
    }
    const beforeStart = Date.now() / 1000 - process.uptime() - 60;
    await utimes(left, beforeStart, beforeStart);
    await openPictureShelf(folder);
    expect(await filesIn(folder)).toEqual([join('in-the-making', 'begun', 'received')]);
    await rm(folder, { recursive: true });
  });
});
