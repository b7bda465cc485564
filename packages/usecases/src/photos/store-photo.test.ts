import type { PhotoId } from '@homeward/domain';
import { anIncomingPhoto, createTestDesk, idOf, must, only, refusalOf } from '@homeward/testkit';
import { expect, test } from 'vitest';
import type { Store } from '../ports.ts';
import { storePhoto } from './store-photo.ts';

const id = idOf<PhotoId>(900);

test('a photo is kept with its measures and the name of who took it', async () => {
  const desk = await createTestDesk();
  const photo = must(await desk.does.storePhoto({ incoming: anIncomingPhoto(id) }, desk.clerk));
  expect(photo).toMatchObject({ id, width: 640, storedBy: desk.clerk.staffId });
  expect(must(await desk.does.readPhoto({ id }))).toEqual(photo);
  expect(must(await desk.does.readPhotoPath({ id, size: 'thumb' }))).toContain(id);
  expect(only(await desk.events())).toMatchObject({ name: 'photo.stored', id });
});

test('the same photo sent again, or twice at once, is kept once', async () => {
  const desk = await createTestDesk();
  const send = () => desk.does.storePhoto({ incoming: anIncomingPhoto(id) }, desk.clerk);
  const [first, twin] = await Promise.all([send(), send()]);
  expect(must(await send())).toEqual(must(first));
  expect(must(twin)).toEqual(must(first));
  expect(await desk.events()).toHaveLength(1);
});

test('a checksum in capital letters is the same checksum', async () => {
  const desk = await createTestDesk();
  must(await desk.does.storePhoto({ incoming: anIncomingPhoto(id) }, desk.clerk));
  const incoming = anIncomingPhoto(id);
  const shouted = { ...incoming, sha256: incoming.sha256.toUpperCase() };
  must(await desk.does.storePhoto({ incoming: shouted }, desk.clerk));
});

test('another photo under the same id is refused, and the first stays', async () => {
  const desk = await createTestDesk();
  const first = must(await desk.does.storePhoto({ incoming: anIncomingPhoto(id) }, desk.clerk));
  const other = { incoming: anIncomingPhoto(id, 'a picture of a hat') };
  expect(refusalOf(await desk.does.storePhoto(other, desk.clerk))).toBe('id.already-used');
  expect(must(await desk.does.readPhoto({ id }))).toEqual(first);
  expect(desk.studio.kept.has(id)).toBe(true);
});

test('what the studio refuses is refused with its reason and leaves nothing behind', async () => {
  const desk = await createTestDesk();
  const incoming = anIncomingPhoto(id);
  const short = { incoming: { ...incoming, length: incoming.length + 1 } };
  expect(refusalOf(await desk.does.storePhoto(short, desk.clerk))).toBe('photo.incomplete');
  const wrong = { incoming: { ...anIncomingPhoto(id), sha256: '0'.repeat(64) } };
  expect(refusalOf(await desk.does.storePhoto(wrong, desk.clerk))).toBe('photo.checksum-mismatch');
  expect(refusalOf(await desk.does.readPhoto({ id }))).toBe('photo.not-found');
  expect(desk.studio.kept.size).toBe(0);
});

test('pictures whose row could not be written wait for the next try', async () => {
  const desk = await createTestDesk();
  const store = storePhoto({ ...desk.deps, store: fullDisk(desk.store) });
  await expect(store({ incoming: anIncomingPhoto(id) }, desk.clerk)).rejects.toThrow('disk full');
  expect(refusalOf(await desk.does.readPhotoPath({ id, size: 'thumb' }))).toBe('photo.not-found');
  must(await desk.does.storePhoto({ incoming: anIncomingPhoto(id) }, desk.clerk));
  expect(must(await desk.does.readPhotoPath({ id, size: 'thumb' }))).toContain(id);
});

test('of two who send one photo at once, the failure of one never costs the other its pictures', async () => {
  const desk = await createTestDesk();
  const failing = storePhoto({ ...desk.deps, store: fullDisk(desk.store) });
  let hasFailed: () => void = () => undefined;
  const failed = new Promise<void>((resolve) => {
    hasFailed = resolve;
  });
  const late: Store = {
    ...desk.store,
    async transaction(work) {
      await failed;
      return desk.store.transaction(work);
    },
  };
  const succeeding = storePhoto({ ...desk.deps, store: late });
  const second = succeeding({ incoming: anIncomingPhoto(id) }, desk.colleague);
  await expect(failing({ incoming: anIncomingPhoto(id) }, desk.clerk)).rejects.toThrow('disk full');
  hasFailed();
  must(await second);
  expect(must(await desk.does.readPhotoPath({ id, size: 'large' }))).toContain(id);
});

test('pictures stay when the row was written and only the answer was lost', async () => {
  const desk = await createTestDesk();
  const lostAnswer: Store = {
    ...desk.store,
    async transaction(work) {
      await desk.store.transaction(work);
      throw new Error('connection lost');
    },
  };
  const store = storePhoto({ ...desk.deps, store: lostAnswer });
  await expect(store({ incoming: anIncomingPhoto(id) }, desk.clerk)).rejects.toThrow('lost');
  expect(must(await desk.does.readPhotoPath({ id, size: 'large' }))).toContain('large');
});

test('a picture without a row, or a row without a picture, is not found', async () => {
  const desk = await createTestDesk();
  expect(refusalOf(await desk.does.readPhotoPath({ id, size: 'thumb' }))).toBe('photo.not-found');
  must(await desk.does.storePhoto({ incoming: anIncomingPhoto(id) }, desk.clerk));
  await desk.studio.discard(id);
  expect(refusalOf(await desk.does.readPhotoPath({ id, size: 'thumb' }))).toBe('photo.not-found');
});

function fullDisk(store: Store): Store {
  return { ...store, transaction: () => Promise.reject(new Error('disk full')) };
}
