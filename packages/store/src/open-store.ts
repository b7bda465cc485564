import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '@homeward/usecases';
import type { FaultReport } from './kernel/announcer.ts';
import { openPostgresStore } from './postgres/open-postgres-store.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';

export interface OpenStoreOptions {
  /** A PostgreSQL address; without one the store is a SQLite file in `dataDir`. */
  readonly databaseUrl?: string | null | undefined;
  readonly dataDir: string;
  readonly report?: FaultReport;
}

/** Open the store an installer has chosen. */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const { databaseUrl, dataDir, report } = options;
  const reporting = report ? { report } : {};
  if (databaseUrl) return openPostgresStore({ url: databaseUrl, ...reporting });
  // Visitors' contacts are in there: nobody else on the machine needs to look.
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  return openSqliteStore({ file: join(dataDir, 'homeward.sqlite'), ...reporting });
}
