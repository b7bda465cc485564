import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@homeward/usecases';
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
  readonly open: OpenStore;
  /** Clear away everything that was opened. */
  readonly clear: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

async function nothing(): Promise<void> {}

const memory: Database = {
  name: 'in memory',
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

/** Stores in databases of their own on a PostgreSQL server that is started when first needed. */
function postgres(): Database {
  const stores: Store[] = [];
  let server: Promise<Postgres> | undefined;
  let migrated: Promise<string> | undefined;

  async function migrateOnce({ createDatabase }: Postgres): Promise<string> {
    const url = await createDatabase();
    await (await openPostgresStore({ url })).close();
    return new URL(url).pathname.slice(1);
  }

  return {
    name: 'on PostgreSQL',
    async open(options) {
      server ??= startPostgres();
      const running = await server;
      migrated ??= migrateOnce(running);
      const url = await running.createDatabase(await migrated);
      const store = await openPostgresStore({ url, ...options });
      stores.push(store);
      return store;
    },
    async clear() {
      await Promise.all(stores.splice(0).map((store) => store.close()));
    },
    async stop() {
      await (await server)?.stop();
    },
  };
}

/** Every kind of store there is. */
export const databases: readonly Database[] = [
  memory,
  sqlite('sqlite3'),
  sqlite('better-sqlite3'),
  postgres(),
];
