import type { Store } from '@homeward/usecases';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPostgresStore, verifyEvents } from '../src/index.ts';
import { type Postgres, startPostgres } from './embedded-postgres.ts';
import { foundItem, register } from './samples.ts';

const patience = { timeout: 20_000, interval: 50 };

describe('two servers on one PostgreSQL database', () => {
  let server: Postgres;
  let url = '';
  const stores: Store[] = [];

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    url = await server.createDatabase();
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
  });

  /** A store, and the numbers of the events its listener has heard of. */
  async function open(report?: (fault: unknown) => void): Promise<[Store, number[]]> {
    const store = await openPostgresStore({ url, ...(report && { report }) });
    stores.push(store);
    const heard: number[] = [];
    store.onCommit((events) => {
      heard.push(...events.map(({ seq }) => seq));
    });
    return [store, heard];
  }

  async function asAdmin(sql: string): Promise<void> {
    const admin = new pg.Client({ connectionString: url, application_name: 'admin' });
    await admin.connect();
    await admin.query(sql);
    await admin.end();
  }

  const countTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

  it('may start at the same moment on an empty database', async () => {
    const opened = await Promise.all([open(), open(), open()]);
    for (const [number, [store]] of opened.entries()) {
      await store.transaction((tx) => register(tx, number));
    }
    expect(await opened[0]?.[0].read((tx) => tx.events.lastSeq())).toBe(3);
  });

  it('write in turn, without gaps, and both hear of everything once and in order', async () => {
    const [[here, heardHere], [there, heardThere]] = [await open(), await open()];
    await here.transaction((tx) => tx.foundItems.add(foundItem(500)));
    const works = Array.from({ length: 60 }, (_, number) =>
      (number % 2 === 0 ? here : there).transaction(async (tx) => {
        const heard = number % 2 === 0 ? heardHere : heardThere;
        expect(heard.at(-1) ?? 0).toBe(await tx.events.lastSeq());
        const item = await tx.foundItems.find(foundItem(500).id);
        if (!item) throw new Error('The item has gone.');
        await tx.foundItems.save({ ...item, title: `${item.title}.` });
        await register(tx, number);
        if (number % 10 === 9) throw new Error('changed my mind');
      }),
    );
    const outcomes = await Promise.allSettled(works);
    const faults = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [String(outcome.reason)] : [],
    );
    expect(faults).toEqual(Array.from({ length: 6 }, () => 'Error: changed my mind'));
    await vi.waitFor(() => {
      expect(heardHere).toEqual(countTo(54));
      expect(heardThere).toEqual(countTo(54));
    }, patience);
    const item = await there.read((tx) => tx.foundItems.find(foundItem(500).id));
    expect(item?.version).toBe(55);
    expect(verifyEvents(await there.read((tx) => tx.events.after(0, 99)))).toEqual({
      isWhole: true,
    });
  });

  it('tell an idle server of what another one committed', async () => {
    const [[here], [, heardThere]] = [await open(), await open()];
    await here.transaction((tx) => register(tx, 1));
    await vi.waitFor(() => expect(heardThere).toEqual([1]), patience);
  });

  it('catch up with a long absence in order', async () => {
    const [[here], [, heardThere]] = [await open(), await open()];
    await here.transaction(async (tx) => {
      for (const number of countTo(1100)) await register(tx, number);
    });
    await vi.waitFor(() => expect(heardThere).toHaveLength(1100), patience);
    expect(heardThere).toEqual(countTo(1100));
  });

  it('hear of everything although the connection that listens was cut', async () => {
    const faults: unknown[] = [];
    const [here] = await open();
    const [, heardThere] = await open((fault) => faults.push(fault));
    await asAdmin(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'homeward listener' and datname = current_database()`,
    );
    await here.transaction((tx) => register(tx, 1));
    await here.transaction((tx) => register(tx, 2));
    await vi.waitFor(() => expect(heardThere).toEqual([1, 2]), patience);
    expect(faults.length).toBeGreaterThan(0);
    const before = faults.length;
    await here.transaction((tx) => register(tx, 3));
    await vi.waitFor(() => expect(heardThere).toEqual([1, 2, 3]), patience);
    expect(faults).toHaveLength(before);
  });

  it('go on after every connection was cut, having lost nothing', async () => {
    const [store, heard] = await open(() => {});
    await store.transaction((tx) => register(tx, 1));
    await asAdmin(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name like 'homeward%' and datname = current_database()`,
    );
    await vi.waitFor(() => store.transaction((tx) => register(tx, 2)), patience);
    const rows = await store.read((tx) => tx.events.after(0, 9));
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(heard).toEqual([1, 2]);
  });

  it('let nobody write who asked to read', async () => {
    const [store] = await open();
    const writing = store.read((tx) => register(tx as Parameters<typeof register>[0], 1));
    await expect(writing).rejects.toThrow('read-only');
  });
});
