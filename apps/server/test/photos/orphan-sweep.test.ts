import { createHash, randomUUID } from 'node:crypto';
import { access, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PhotoId } from '@homeward/domain';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pathOf } from '../house/browser.ts';
import { atWork } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let dataDir: string;
let picture: Buffer;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'homeward-'));
  picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#1b2a4a' } })
    .jpeg()
    .toBuffer();
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

const sha256 = () => createHash('sha256').update(picture).digest('hex');

/** Pictures on disk whose row was never written, as a database that failed leaves them. */
async function leaveOrphan(house: TestHouse): Promise<PhotoId> {
  const id = randomUUID() as PhotoId;
  const { photos } = house.homeward.house.deps;
  const bytes = (async function* () {
    yield picture;
  })();
  const developed = await photos.develop({ id, bytes, length: picture.length, sha256: sha256() });
  expect(developed.ok).toBe(true);
  return id;
}

async function folderOf(house: TestHouse, id: PhotoId): Promise<string> {
  return dirname((await house.homeward.house.deps.photos.pathOf(id, 'thumb')) ?? '');
}

async function age(folder: string): Promise<void> {
  const yesterday = new Date(Date.now() - 86_400_000);
  await utimes(folder, yesterday, yesterday);
}

test('after a restart old pictures without a row are gone, and all others are there', async () => {
  const before = await startHouse({ dataDir });
  const tablet = await atWork(before, 'intake');
  const kept = randomUUID() as PhotoId;
  const stored = await tablet.raw('PUT', pathOf('photos.store', { photoId: kept }), {
    body: picture as Uint8Array<ArrayBuffer>,
    headers: { 'content-type': 'image/jpeg', 'x-content-sha256': sha256() },
  });
  expect(stored.status).toBe(200);
  const fresh = await leaveOrphan(before);
  const old = await folderOf(before, await leaveOrphan(before));
  const others = [await folderOf(before, kept), await folderOf(before, fresh)];
  await age(old);
  await age(others[0] ?? '');
  await before.stop();

  const after = await startHouse({ dataDir });
  await vi.waitFor(() => expect(access(old)).rejects.toThrow('ENOENT'), { timeout: 20_000 });
  await after.stop();
  for (const folder of others) expect(await readdir(folder)).toContain('thumb.webp');
});
