import { fail, ok } from '@homeward/domain';
import { VersionConflict } from '@homeward/usecases';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clerk, foundItem, register, registered } from '../samples.ts';
import { databases } from './databases.ts';

describe.each(databases)('transactions $name', ({ start, open, clear, stop }) => {
  beforeAll(start);
  afterEach(clear);
  afterAll(stop);

  it('keeps what a transaction wrote, and answers what it answered', async () => {
    const store = await open();
    const answer = await store.transaction(async (tx) => ok(await register(tx, 1)));
    expect(answer).toEqual(ok(foundItem(1)));
    expect(await store.read((tx) => tx.foundItems.find(foundItem(1).id))).toEqual(foundItem(1));
  });

  it('undoes rows, numbers and events when the work throws', async () => {
    const store = await open();
    const failing = store.transaction(async (tx) => {
      await tx.foundItems.nextLabelNumber();
      await register(tx, 1);
      throw new Error('the lights went out');
    });
    await expect(failing).rejects.toThrow('the lights went out');
    expect(await store.read((tx) => tx.foundItems.find(foundItem(1).id))).toBeNull();
    expect(await store.read((tx) => tx.events.lastSeq())).toBe(0);
    expect(await store.transaction((tx) => tx.foundItems.nextLabelNumber())).toBe(1);
  });

  it('undoes everything when the answer is a refusal, and passes the refusal on', async () => {
    const store = await open();
    const answer = await store.transaction(async (tx) => {
      await register(tx, 1);
      return fail('found-item.already-reserved', { label: 'L-1' });
    });
    expect(answer).toEqual(fail('found-item.already-reserved', { label: 'L-1' }));
    expect(await store.read((tx) => tx.foundItems.find(foundItem(1).id))).toBeNull();
    expect(await store.read((tx) => tx.events.lastSeq())).toBe(0);
  });

  it('goes on as if nothing had happened after a failed transaction', async () => {
    const store = await open();
    await store.transaction((tx) => register(tx, 1));
    await expect(store.transaction((tx) => register(tx, 1))).rejects.toThrow();
    await store.transaction((tx) => register(tx, 2));
    expect(await store.read((tx) => tx.events.lastSeq())).toBe(2);
  });

  it('lets a transaction read what it has written, and nobody else until it is committed', async () => {
    const store = await open();
    const { id } = foundItem(1);
    await store.transaction(async (tx) => {
      const item = await register(tx, 1);
      await tx.foundItems.save({ ...item, status: 'reserved' });
      expect((await tx.foundItems.find(id))?.status).toBe('reserved');
      expect((await tx.foundItems.list({ statuses: ['reserved'], limit: 5 })).rows).toHaveLength(1);
      expect((await tx.foundItems.list({ statuses: ['held'], limit: 5 })).rows).toEqual([]);
      expect(await tx.events.lastSeq()).toBe(1);
      expect(await store.read((other) => other.foundItems.find(id))).toBeNull();
      expect(await store.read((other) => other.events.after(0, 5))).toEqual([]);
    });
    expect((await store.read((tx) => tx.foundItems.find(id)))?.status).toBe('reserved');
  });

  it('shows a reader one moment, whatever is committed while it reads', async () => {
    const store = await open();
    await store.transaction((tx) => register(tx, 1));
    const [before, after] = await store.read(async (tx) => {
      const first = await tx.foundItems.list({ statuses: ['held'], limit: 5 });
      await store.transaction(async (writing) => {
        await writing.foundItems.save({ ...foundItem(1), status: 'disposed' });
        await register(writing, 2);
      });
      const second = await tx.foundItems.list({ statuses: ['held'], limit: 5 });
      expect(await tx.foundItems.find(foundItem(2).id)).toBeNull();
      expect(await tx.events.lastSeq()).toBe(1);
      expect(await tx.events.after(0, 9)).toHaveLength(1);
      return [first, second];
    });
    expect(after).toEqual(before);
    const now = await store.read((tx) => tx.foundItems.list({ statuses: ['held'], limit: 5 }));
    expect(now.rows).toEqual([foundItem(2)]);
  });

  it('lets writers decide one after the other, so that none builds on stale ground', async () => {
    const store = await open();
    await store.transaction((tx) => tx.foundItems.add(foundItem(1, { title: '' })));
    const signings = Array.from({ length: 20 }, (_, hand) =>
      store.transaction(async (tx) => {
        const item = await tx.foundItems.find(foundItem(1).id);
        if (!item) throw new Error('The item has gone.');
        await tx.foundItems.save({
          ...item,
          title: `${item.title}${String.fromCharCode(97 + hand)}`,
        });
      }),
    );
    await Promise.all(signings);
    const signed = await store.read((tx) => tx.foundItems.find(foundItem(1).id));
    expect(signed?.title).toBe('abcdefghijklmnopqrst');
    expect(signed?.version).toBe(21);
  });

  it('refuses to save over a version that somebody else has saved', async () => {
    const store = await open();
    const loaded = await store.transaction((tx) => register(tx, 1));
    const saved = await store.transaction((tx) => tx.foundItems.save({ ...loaded, title: 'mine' }));
    expect(saved).toEqual({ ...loaded, title: 'mine', version: 2 });
    const late = store.transaction((tx) => tx.foundItems.save({ ...loaded, title: 'theirs' }));
    await expect(late).rejects.toBeInstanceOf(VersionConflict);
    const kept = await store.read((tx) => tx.foundItems.find(loaded.id));
    expect(kept).toEqual(saved);
  });

  it('refuses to save what was never added', async () => {
    const store = await open();
    const saving = store.transaction((tx) => tx.foundItems.save(foundItem(1)));
    await expect(saving).rejects.toBeInstanceOf(VersionConflict);
  });

  it('refuses a transaction begun inside a transaction instead of waiting for ever', async () => {
    const store = await open();
    const nested = store.transaction(() => store.transaction((tx) => register(tx, 1)));
    await expect(nested).rejects.toThrow('inside a transaction');
    await store.transaction((tx) => register(tx, 2));
    expect(await store.read((tx) => tx.events.lastSeq())).toBe(1);
  });

  it('lets nothing be written once a transaction is over', async () => {
    const store = await open();
    const tx = await store.transaction(async (current) => ({ kept: current }));
    await expect(tx.kept.foundItems.add(foundItem(1))).rejects.toThrow();
    await expect(
      tx.kept.events.append(registered(foundItem(1)), clerk, foundItem(1).loggedAt),
    ).rejects.toThrow();
    expect(await store.read((reading) => reading.foundItems.find(foundItem(1).id))).toBeNull();
    expect(await store.read((reading) => reading.events.lastSeq())).toBe(0);
  });

  it('finishes what is in line before it closes, and takes nothing more', async () => {
    const store = await open();
    const waiting = [1, 2, 3].map((number) => store.transaction((tx) => register(tx, number)));
    await store.close();
    expect(await Promise.all(waiting)).toHaveLength(3);
    await expect(store.transaction((tx) => register(tx, 4))).rejects.toThrow('closed');
    await expect(store.read((tx) => tx.events.lastSeq())).rejects.toThrow('closed');
  });
});
