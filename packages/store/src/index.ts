export { type ChainCheck, verifyEvents } from './events/event-chain.ts';
export { AlreadyTaken } from './kernel/already-taken.ts';
export type { FaultReport } from './kernel/announcer.ts';
export { createMemoryStore } from './memory/create-memory-store.ts';
export { NewerDatabase } from './migrations/run.ts';
export { type OpenStoreOptions, openStore } from './open-store.ts';
export { openPostgresStore, type PostgresOptions } from './postgres/open-postgres-store.ts';
export { openSqliteStore, type SqliteOptions } from './sqlite/open-sqlite-store.ts';
