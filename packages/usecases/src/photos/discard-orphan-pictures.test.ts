import type { PhotoId } from '@homeward/domain';
import {
  anIncomingPhoto,
  createTestDesk,
  idOf,
  must,
  refusalOf,
  type TestDesk,
} from '@homeward/testkit';
import { expect, test } from 'vitest';
import type { Store } from '../ports.ts';
import { discardOrphanPictures, orphanMinutes } from './discard-orphan-pictures.ts';
import { storePhoto } from './store-photo.ts';

const id = idOf<PhotoId>(901);
const kept = idOf<PhotoId>(902);

/** A desk with one photo that is known and one whose row was never written. */
async function deskWithOrphan(): Promise<TestDesk> {
  const desk = await createTestDesk();
  must(await desk.does.storePhoto({ incoming: anIncomingPhoto(kept) }, desk.clerk));
  must(await desk.studio.develop(anIncomingPhoto(id)));
  return desk;
}

test('pictures nobody came back for are cleared away, and those with a row stay', async () => {
  const desk = await deskWithOrphan();
  desk.clock.advance(orphanMinutes + 1);
  expect(await desk.does.discardOrphanPictures()).toEqual({ orphans: 1, discarded: 1 });
  expect([...desk.studio.kept.keys()]).toEqual([kept]);
  expect(await desk.does.discardOrphanPictures()).toEqual({ orphans: 0, discarded: 0 });
});

test('whoever is still trying is given an hour', async () => {
  const desk = await deskWithOrphan();
  desk.clock.advance(orphanMinutes);
  expect(await desk.does.discardOrphanPictures()).toEqual({ orphans: 0, discarded: 0 });
  must(await desk.does.storePhoto({ incoming: anIncomingPhoto(id) }, desk.clerk));
  desk.clock.advance(orphanMinutes + 1);
  expect(await desk.does.discardOrphanPictures()).toEqual({ orphans: 0, discarded: 0 });
  expect(desk.studio.kept.has(id)).toBe(true);
});

test('more pictures than are looked at together are all sorted out', async () => {
  const desk = await createTestDesk();
  for (let number = 0; number < 120; number += 1) {
    must(await desk.studio.develop(anIncomingPhoto(idOf<PhotoId>(number))));
    const incoming = anIncomingPhoto(idOf<PhotoId>(1000 + number));
    must(await desk.does.storePhoto({ incoming }, desk.clerk));
  }
  desk.clock.advance(orphanMinutes + 1);
  expect(await desk.does.discardOrphanPictures()).toEqual({ orphans: 120, discarded: 120 });
  expect(desk.studio.kept.size).toBe(120);
});

test('a house opened on an empty database by mistake keeps all its pictures', async () => {
  const desk = await deskWithOrphan();
  const elsewhere = await createTestDesk();
  const mistaken = { ...elsewhere.deps, photos: desk.studio, clock: desk.clock };
  desk.clock.advance(orphanMinutes + 1);
  expect(await discardOrphanPictures(mistaken)()).toEqual({ orphans: 2, discarded: 0 });
  expect(desk.studio.kept.size).toBe(2);
});

test('somebody who comes back in the very moment of clearing is asked to send again', async () => {
  const desk = await deskWithOrphan();
  desk.clock.advance(orphanMinutes + 1);
  const clearedMeanwhile: Store = {
    ...desk.store,
    async transaction(work) {
      await desk.does.discardOrphanPictures();
      return desk.store.transaction(work);
    },
  };
  const store = storePhoto({ ...desk.deps, store: clearedMeanwhile });
  expect(refusalOf(await store({ incoming: anIncomingPhoto(id) }, desk.clerk))).toBe('photo.busy');
  must(await store({ incoming: anIncomingPhoto(id) }, desk.clerk));
  expect(must(await desk.does.readPhotoPath({ id, size: 'thumb' }))).toContain(id);
});

test('a row that is written in the very moment of clearing keeps its pictures', async () => {
  const desk = await deskWithOrphan();
  desk.clock.advance(orphanMinutes + 1);
  const { read } = desk.store;
  desk.store.read = async (work) => {
    const seen = await read(work);
    desk.store.read = read;
    must(await desk.does.storePhoto({ incoming: anIncomingPhoto(id) }, desk.clerk));
    return seen;
  };
  expect(await desk.does.discardOrphanPictures()).toEqual({ orphans: 1, discarded: 0 });
  expect(desk.studio.kept.has(id)).toBe(true);
});

test('clearing stops when the house closes', async () => {
  const desk = await deskWithOrphan();
  desk.clock.advance(orphanMinutes + 1);
  expect((await desk.does.discardOrphanPictures(AbortSignal.abort())).discarded).toBe(0);
  expect(desk.studio.kept.has(id)).toBe(true);
});
