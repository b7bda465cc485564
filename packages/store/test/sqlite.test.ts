import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@homeward/usecases';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore, verifyEvents } from '../src/index.ts';
import { connectSqlite } from '../src/sqlite/connect.ts';
import { startProgram } from './programs/run-program.ts';
import { foundItem, register } from './samples.ts';

describe.each(['sqlite3', 'better-sqlite3'])('SQLite through %s', (driver) => {
  let folder = '';
  let file = '';
  const stores: Store[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'homeward-sqlite-'));
    file = join(folder, 'test.sqlite');
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await rm(folder, { recursive: true });
  });

  async function open(): Promise<Store> {
    const store = await openSqliteStore({ file, driver });
    stores.push(store);
    return store;
  }

  it.each([true, false])(
    'makes every promise on each connection (writing: %s)',
    async (mayWrite) => {
      await open();
      const handle = connectSqlite({ driver, file, connections: 1, mayWrite });
      const kept: Record<string, unknown> = {};
      for (const name of [
        'journal_mode',
        'synchronous',
        'foreign_keys',
        'busy_timeout',
        'secure_delete',
        'trusted_schema',
        'query_only',
      ]) {
        const [row] = await handle.raw(`PRAGMA ${name}`);
        kept[name] = Object.values(row)[0];
      }
      await handle.destroy();
      expect(kept).toEqual({
        journal_mode: 'wal',
        synchronous: 2,
        foreign_keys: 1,
        busy_timeout: 5000,
        secure_delete: 1,
        trusted_schema: 0,
        query_only: mayWrite ? 0 : 1,
      });
    },
  );

  it('refuses to run where a promise is not kept', async () => {
    const opening = openSqliteStore({ file: ':memory:', driver });
    await expect(opening).rejects.toThrow('journal_mode is memory and must be wal');
  });

  it('lets nobody write who asked to read', async () => {
    const store = await open();
    const writing = store.read((tx) => register(tx as Parameters<typeof register>[0], 1));
    await expect(writing).rejects.toThrow('readonly');
  });

  it('writes in turn with another program, and tells its listeners of both', {
    timeout: 60_000,
  }, async () => {
    const [store, program] = await Promise.all([open(), startProgram(file, driver)]);
    const heard: number[] = [];
    store.onCommit((events) => {
      heard.push(...events.map(({ seq }) => seq));
    });
    for (let number = 101; number <= 130; number += 1) program.send(number);
    for (let number = 1; number <= 30; number += 1) {
      await store.transaction(async (tx) => {
        expect(heard.at(-1) ?? 0).toBe(await tx.events.lastSeq());
        await register(tx, number);
      });
    }
    await program.gone();
    await store.transaction((tx) => register(tx, 31));
    expect(heard).toEqual(Array.from({ length: 61 }, (_, index) => index + 1));
    const rows = await store.read((tx) => tx.events.after(0, 99));
    expect(verifyEvents(rows)).toEqual({ isWhole: true });
  });

  it('finds everything again after closing, also what the other driver wrote', async () => {
    const other = driver === 'sqlite3' ? 'better-sqlite3' : 'sqlite3';
    const first = await openSqliteStore({ file, driver: other });
    await first.transaction((tx) => register(tx, 1));
    await first.close();
    const second = await open();
    await second.transaction((tx) => register(tx, 2));
    const rows = await second.read((tx) => tx.events.after(0, 9));
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(verifyEvents(rows)).toEqual({ isWhole: true });
    const items = await second.read((tx) => tx.foundItems.list({ limit: 9 }));
    expect(items.rows).toEqual([foundItem(2), foundItem(1)]);
  });
});
