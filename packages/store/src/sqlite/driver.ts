/**
 * The one place that names the SQLite driver, as Knex knows it.
 *
 * npm `sqlite3` is archived upstream; `better-sqlite3` passes the same
 * conformance suite, and this line is all that has to change (see
 * docs/decisions/0003-knex-and-the-sqlite3-exit.md).
 */
export const sqliteDriver = 'sqlite3';
