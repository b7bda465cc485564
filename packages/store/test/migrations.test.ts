import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NewerDatabase, openPostgresStore, openSqliteStore } from '../src/index.ts';
import { migrations } from '../src/migrations/index.ts';
import { type Postgres, startPostgres } from './embedded-postgres.ts';
import { register } from './samples.ts';

/** A database that several stores are opened on one after the other, and a plain handle to it. */
interface Ground {
  openStore(): ReturnType<typeof openSqliteStore>;
  readonly handle: Knex;
}

let folder = '';
let server: Postgres;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-migrations-'));
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

async function onSqlite(name: string): Promise<Ground> {
  const file = join(folder, `${name}.sqlite`);
  return {
    openStore: () => openSqliteStore({ file }),
    handle: knex({ client: 'sqlite3', connection: { filename: file }, useNullAsDefault: true }),
  };
}

async function onPostgres(): Promise<Ground> {
  const url = await server.createDatabase();
  return {
    openStore: () => openPostgresStore({ url }),
    handle: knex({ client: 'pg', connection: url }),
  };
}

const grounds = [
  ['SQLite', onSqlite],
  ['PostgreSQL', onPostgres],
] as const;

describe.each(grounds)('migrations on %s', (_name, lay) => {
  it('run once, in order, and never again', async () => {
    const { openStore, handle } = await lay('once');
    for (const number of [1, 2]) {
      const store = await openStore();
      await store.transaction((tx) => register(tx, number));
      await store.close();
    }
    expect(await handle('migrations').orderBy('id').pluck('name')).toEqual(
      migrations.map(({ name }) => name),
    );
    expect(await handle('events').pluck('seq')).toEqual([1, 2]);
    await handle.destroy();
  });

  it('are not stopped by a lock that a crash has left behind', async () => {
    const { openStore, handle } = await lay('crash');
    await (await openStore()).close();
    await handle('migrations_lock').update({ is_locked: 1 });
    await handle('migrations').delete();
    for (const { down } of [...migrations].reverse()) await down?.(handle);
    const store = await openStore();
    expect(await store.read((tx) => tx.events.lastSeq())).toBe(0);
    await store.close();
    await handle.destroy();
  });

  it('refuse a database that a newer Homeward has changed, and leave it alone', async () => {
    const { openStore, handle } = await lay('newer');
    await (await openStore()).close();
    await handle('migrations').insert({ name: '9999-from-the-future', batch: 2 });
    const opening = openStore();
    await expect(opening).rejects.toBeInstanceOf(NewerDatabase);
    await expect(opening).rejects.toThrow('9999-from-the-future');
    expect(await handle('migrations').pluck('name')).toContain('9999-from-the-future');
    await handle.destroy();
  });

  it('go all the way down again', async () => {
    const { openStore, handle } = await lay('down');
    await (await openStore()).close();
    for (const { down } of [...migrations].reverse()) await down?.(handle);
    for (const table of ['found_items', 'lost_reports', 'handovers', 'events']) {
      expect(await handle.schema.hasTable(table)).toBe(false);
    }
    await handle.destroy();
  });
});
