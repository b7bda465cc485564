import knex, { type Knex } from 'knex';
import { quietLog } from '../sql/quiet-log.ts';
import { demandPromises } from './pragmas.ts';

export interface SqliteAccess {
  readonly driver: string;
  readonly file: string;
  readonly connections: number;
  readonly mayWrite: boolean;
}

/** A pool of connections to one SQLite file, each of which has made its promises. */
export function connectSqlite({ driver, file, connections, mayWrite }: SqliteAccess): Knex {
  const handle: Knex = knex({
    client: driver,
    connection: { filename: file },
    useNullAsDefault: true,
    log: quietLog,
    pool: {
      min: mayWrite ? 1 : 0,
      max: connections,
      afterCreate(connection: unknown, done: (error: unknown, connection: unknown) => void) {
        demandPromises(handle, connection, mayWrite).then(
          () => done(null, connection),
          (error) => done(error, connection),
        );
      },
    },
  });
  if (mayWrite) beginAtOnce(handle);
  return handle;
}

/**
 * Make every transaction of this handle `BEGIN IMMEDIATE`.
 *
 * Knex says `BEGIN`, which takes the write lock only at the first write: by then
 * another process may have written what was read, and SQLite gives up instead of waiting.
 */
function beginAtOnce(handle: Knex): void {
  const client: Knex.Client = handle.client;
  const begin = client.transaction.bind(client);
  client.transaction = (container, config, outer) => {
    const transaction = begin(container, config, outer);
    // Knex asks for a connection first, so this is in place before it begins.
    return Object.assign(transaction, {
      begin: (connection: unknown) =>
        (transaction as unknown as Beginning).query(connection, 'BEGIN IMMEDIATE;'),
    });
  };
}

interface Beginning {
  query(connection: unknown, sql: string): Promise<unknown>;
}
