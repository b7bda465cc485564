import knex, { type Knex } from 'knex';
import { quietLog } from '../sql/quiet-log.ts';

const connectSeconds = 10;
/** A server that hangs inside a transaction must not stop the others for longer than this. */
const patienceSeconds = 30;

/** A pool of connections to a PostgreSQL database. */
export function connectPostgres(url: string, connections: number): Knex {
  return knex({
    client: 'pg',
    connection: {
      connectionString: url,
      application_name: 'homeward',
      keepAlive: true,
      connectionTimeoutMillis: connectSeconds * 1000,
      statement_timeout: patienceSeconds * 1000,
      idle_in_transaction_session_timeout: patienceSeconds * 1000,
    },
    acquireConnectionTimeout: connectSeconds * 1000,
    pool: { min: 0, max: connections },
    log: quietLog,
  });
}
