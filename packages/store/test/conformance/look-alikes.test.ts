import type { PlaceId } from '@homeward/domain';
import { VersionConflict } from '@homeward/usecases';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AlreadyTaken } from '../../src/index.ts';
import { at, foundItem, id, lookAlike, staffId } from '../samples.ts';
import { databases } from './databases.ts';

describe.each(databases)('look-alikes $name', ({ start, open, clear, stop }) => {
  beforeAll(start);
  afterEach(clear);
  afterAll(stop);

  /** A store with found items 1 to 4. */
  async function openHouse() {
    const store = await open();
    await store.transaction(async (tx) => {
      for (const number of [1, 2, 3, 4]) await tx.foundItems.add(foundItem(number));
    });
    return store;
  }

  it('come back exactly as they were given, decided or not', async () => {
    const store = await openHouse();
    const open = lookAlike(1, 2);
    const decided = lookAlike(2, 3, {
      status: 'same',
      decidedBy: staffId,
      duplicateId: id('item', 3),
      keptFinding: {
        foundPlaceId: 'pier' as PlaceId,
        foundAt: at(-90),
        whereabouts: { at: 'owner' },
      },
    });
    await store.transaction(async (tx) => {
      await tx.lookAlikes.add(open);
      await tx.lookAlikes.add(decided);
    });
    await store.read(async (tx) => {
      expect(await tx.lookAlikes.find(open.id)).toEqual(open);
      expect(await tx.lookAlikes.find(decided.id)).toEqual(decided);
      expect(await tx.lookAlikes.find(id('look-alike', 9))).toBeNull();
    });
  });

  it('are one pair, in whichever order the two are named', async () => {
    const store = await openHouse();
    const [one, other] = [foundItem(1).id, foundItem(2).id];
    await store.transaction((tx) => tx.lookAlikes.add(lookAlike(1, 2)));
    await store.transaction(async (tx) => {
      expect(await tx.lookAlikes.findPair(one, other)).toEqual(lookAlike(1, 2));
      expect(await tx.lookAlikes.findPair(other, one)).toEqual(lookAlike(1, 2));
      expect(await tx.lookAlikes.findPair(one, foundItem(3).id)).toBeNull();
      const double = tx.lookAlikes.add(lookAlike(1, 2, { id: id('look-alike', 7) }));
      await expect(double).rejects.toBeInstanceOf(AlreadyTaken);
    });
  });

  it('are listed for either item, most probable first, by what became of them', async () => {
    const store = await openHouse();
    const pairs = [
      lookAlike(1, 2, { probability: 0.7 }),
      lookAlike(2, 3, { probability: 0.9, status: 'different' }),
      lookAlike(2, 4, { probability: 0.8 }),
      lookAlike(3, 4, { probability: 0.95 }),
    ] as const;
    await store.transaction(async (tx) => {
      for (const pair of pairs) await tx.lookAlikes.add(pair);
    });
    await store.read(async (tx) => {
      const itemId = foundItem(2).id;
      const all = await tx.lookAlikes.list({ itemId, limit: 10 });
      expect(all).toEqual([pairs[1], pairs[2], pairs[0]]);
      expect(await tx.lookAlikes.list({ itemId, limit: 1 })).toEqual([pairs[1]]);
      expect(await tx.lookAlikes.list({ itemId, statuses: ['suggested'], limit: 10 })).toEqual([
        pairs[2],
        pairs[0],
      ]);
    });
  });

  it('are decided once: the second of two who looked at the same version is refused', async () => {
    const store = await openHouse();
    const pair = lookAlike(1, 2);
    await store.transaction((tx) => tx.lookAlikes.add(pair));
    const decide = (status: 'same' | 'different') =>
      store.transaction((tx) => tx.lookAlikes.save({ ...pair, status }));
    expect((await decide('same')).version).toBe(2);
    await expect(decide('different')).rejects.toBeInstanceOf(VersionConflict);
  });

  it('point at items that are there', async () => {
    const store = await openHouse();
    const stray = store.transaction((tx) => tx.lookAlikes.add(lookAlike(1, 9)));
    await expect(stray).rejects.toThrow();
  });

  it('merge an item into another: found there, and no longer counted', async () => {
    const store = await openHouse();
    const merged = { status: 'merged', mergedInto: foundItem(1).id } as const;
    await store.transaction(async (tx) => {
      await tx.foundItems.save(foundItem(3, merged));
      await tx.foundItems.save(foundItem(2, merged));
    });
    await store.read(async (tx) => {
      const into = async (number: number) =>
        (await tx.foundItems.listMergedInto(foundItem(number).id)).map((item) => item.id);
      expect(await into(1)).toEqual([foundItem(2).id, foundItem(3).id]);
      expect(await into(4)).toEqual([]);
      expect(await tx.foundItems.countLoggedBetween(at(0), at(10))).toBe(2);
    });
  });
});
