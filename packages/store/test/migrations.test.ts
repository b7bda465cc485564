import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant, LostReportId } from '@homeward/domain';
import knex, { type Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NewerDatabase, openPostgresStore, openSqliteStore } from '../src/index.ts';
import { migrations } from '../src/migrations/index.ts';
import { type Postgres, startPostgres } from './embedded-postgres.ts';
import { at, lostReport, register, tokenHash } from './samples.ts';

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

/** A lost report as it stood in the table before guests had verbs of their own. */
function oldReport(number: number, change: object = {}) {
  const { id, code, language, filedAt, answerDueAt, description } = lostReport(number);
  return {
    id,
    version: 1,
    code,
    token_hash: tokenHash(number),
    status: 'open',
    language,
    contact_channel: 'none',
    filed_at: filedAt,
    answer_due_at: answerDueAt,
    description,
    colours: '[]',
    ...change,
  };
}

function oldClosing(number: number) {
  return {
    seq: 1,
    at: at(70),
    name: 'lost-report.closed',
    id: lostReport(number).id,
    version: 2,
    report_id: lostReport(number).id,
    facts: '{}',
    actor: '{"kind":"system"}',
    hash: 'a hash',
  };
}

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

  it('date reports that were closed, and take over hours that were stated and are still to come', async () => {
    const { openStore, handle } = await lay('taken-over');
    await (await openStore()).close();
    const since = migrations.findIndex(({ name }) => name.startsWith('0007'));
    for (const { down } of migrations.slice(since).toReversed()) await down?.(handle);
    await handle('migrations')
      .whereIn(
        'name',
        migrations.slice(since).map(({ name }) => name),
      )
      .delete();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    await handle('lost_reports').insert([
      oldReport(1, { answer_due_at: tomorrow }),
      oldReport(2),
      oldReport(3, { answer_due_at: tomorrow, status: 'closed', closed_because: 'withdrawn' }),
    ]);
    await handle('events').insert(oldClosing(3));

    const store = await openStore();
    const [open, , closed] = [1, 2, 3].map((number) => lostReport(number).id);
    await store.read(async (tx) => {
      const promises = await tx.promises.listOutstanding({ dueBy: tomorrow as Instant, limit: 9 });
      expect(promises).toMatchObject([
        { reportId: open, dueAt: tomorrow, madeAt: at(1), status: 'open', round: 1 },
      ]);
      expect(await tx.lostReports.find(closed as LostReportId)).toMatchObject({
        closedAt: at(70),
        details: [],
        photoIds: [],
      });
    });
    await store.close();
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
