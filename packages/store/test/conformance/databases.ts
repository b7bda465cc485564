import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@homeward/usecases';
import pg from 'pg';
import {
  createMemoryStore,
  type FaultReport,
  openPostgresStore,
  openSqliteStore,
} from '../../src/index.ts';
import { type Postgres, startPostgres } from '../embedded-postgres.ts';

/** Opens an empty store; `afterEach` closes it and removes what it left. */
export type OpenStore = (options?: { readonly report?: FaultReport }) => Promise<Store>;

/** A kind of store that must do what all the others do. */
export interface Database {
  readonly name: string;
  readonly start: () => Promise<void>;
  readonly open: OpenStore;
  /** Clear away everything that was opened. */
  readonly clear: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

async function nothing(): Promise<void> {}

const memory: Database = {
  name: 'in memory',
  start: nothing,
  open: async (options) => createMemoryStore(options),
  clear: nothing,
  stop: nothing,
};

/** Stores in SQLite files of their own, through one of the drivers Knex knows. */
function sqlite(driver: string): Database {
  const stores: Store[] = [];
  const folders: string[] = [];
  return {
    name: `on SQLite through ${driver}`,
    start: nothing,
    stop: nothing,
    async open(options) {
      const folder = await mkdtemp(join(tmpdir(), 'homeward-store-'));
      folders.push(folder);
      const store = await openSqliteStore({
        file: join(folder, 'test.sqlite'),
        driver,
        ...options,
      });
      stores.push(store);
      return store;
    },
    async clear() {
      await Promise.all(stores.splice(0).map((store) => store.close()));
      for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
    },
  };
}

/** Stores in one PostgreSQL database that is emptied after each test; a new one each time takes long. */
function postgres(): Database {
  let server: Postgres;
  let url = '';
  let store: Store | null = null;
  return {
    name: 'on PostgreSQL',
    async start() {
      server = await startPostgres();
      url = await server.createDatabase();
    },
    async open(options) {
      if (store) throw new Error('One store at a time: the database is shared by all tests.');
      store = await openPostgresStore({ url, ...options });
      return store;
    },
    async clear() {
      await store?.close();
      store = null;
      await emptyTables(url);
    },
    stop: () => server.stop(),
  };
}

async function emptyTables(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select tablename as name from pg_tables where schemaname = 'public'",
    );
    const names = rows
      .map(({ name }) => String(name))
      .filter((name) => !/migrations|numberings/.test(name));
    await client.query('set session_replication_role = replica');
    await client.query(names.map((name) => `delete from ${name}`).join(';'));
    await client.query('update numberings set last = 0');
  } finally {
    await client.end();
  }
}

/** Every kind of store there is. */
export const databases: readonly Database[] = [
  memory,
  sqlite('sqlite3'),
  sqlite('better-sqlite3'),
  postgres(),
];
