import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../src/index.ts';
import { startPostgres } from './embedded-postgres.ts';
import { register } from './samples.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-open-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('keeps a SQLite file in a folder nobody else may look into, when there is no address', async () => {
  const dataDir = join(folder, 'deep', 'data');
  const store = await openStore({ databaseUrl: '', dataDir });
  await store.transaction((tx) => register(tx, 1));
  expect(await readdir(dataDir)).toContain('homeward.sqlite');
  expect((await stat(dataDir)).mode & 0o077).toBe(0);
  await store.close();
});

it('goes to PostgreSQL when there is an address, and leaves the folder alone', {
  timeout: 60_000,
}, async () => {
  const server = await startPostgres();
  const databaseUrl = await server.createDatabase();
  const store = await openStore({ databaseUrl, dataDir: join(folder, 'unused') });
  await store.transaction((tx) => register(tx, 1));
  expect(await store.read((tx) => tx.events.lastSeq())).toBe(1);
  await store.close();
  await server.stop();
  expect(await readdir(folder)).toEqual([]);
});

it('says at once when PostgreSQL cannot be reached', async () => {
  const opening = openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', dataDir: folder });
  await expect(opening).rejects.toThrow('ECONNREFUSED');
});
