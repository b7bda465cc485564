import type { Ticket, TicketId, WaitPromise, WaitPromiseId } from '@homeward/domain';
import { IdAlreadyUsed, type Store } from '@homeward/usecases';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { at, clerk, counter, id, ticket } from '../samples.ts';
import { databases } from './databases.ts';

/** What ticket `number` was shown at minute `minute`. */
function promise(number: number, minute: number, change: Partial<WaitPromise> = {}): WaitPromise {
  return {
    id: id<WaitPromiseId>('promise', number * 1000 + minute),
    version: 1,
    ticketId: id<TicketId>('ticket', number),
    lane: 'pickup',
    shownAt: at(minute),
    isFirst: true,
    fromMinutes: 4,
    toMinutes: 9,
    middle: 6.25,
    reachBelow: 2.5,
    reachAbove: 3.125,
    outcome: 'open',
    endedAt: null,
    ...change,
  };
}

async function add(store: Store, promises: readonly WaitPromise[]): Promise<void> {
  await store.transaction(async (tx) => {
    for (const each of promises) await tx.waitPromises.add(each);
  });
}

describe.each(databases)('wait promises $name', ({ start, open, clear, stop }) => {
  beforeAll(start);
  afterEach(clear);
  afterAll(stop);

  async function openWithTickets(...tickets: readonly Ticket[]) {
    const store = await open();
    await store.transaction(async (tx) => {
      for (const number of [1, 2, 3]) await tx.tickets.add(ticket(number));
      for (const each of tickets) await tx.tickets.add(each);
    });
    return store;
  }

  it('gives them back as they were given, and none twice', async () => {
    const store = await openWithTickets();
    await add(store, [promise(1, 2), promise(1, 5, { isFirst: false }), promise(2, 3)]);
    await expect(add(store, [promise(1, 2)])).rejects.toThrow(IdAlreadyUsed);
    const listed = await store.read((tx) => tx.waitPromises.listOpen(id('ticket', 1)));
    expect(listed).toEqual([promise(1, 2), promise(1, 5, { isFirst: false })]);
  });

  it('belongs to a ticket that is there', async () => {
    const store = await openWithTickets();
    await expect(add(store, [promise(77, 1)])).rejects.toThrow();
  });

  it('knows what each ticket was shown last, open or not', async () => {
    const store = await openWithTickets();
    const ended = promise(2, 9, { outcome: 'void', endedAt: at(12) });
    await add(store, [promise(1, 2), promise(1, 5), promise(1, 4), promise(2, 3), ended]);
    const asked = [2, 1, 3].map((number) => id<TicketId>('ticket', number));
    expect(await store.read((tx) => tx.waitPromises.latestOf(asked))).toEqual([
      promise(1, 5),
      ended,
    ]);
    expect(await store.read((tx) => tx.waitPromises.latestOf([]))).toEqual([]);
  });

  it('lists those of a lane that came to a test, the latest to end first, and counts them', async () => {
    const store = await openWithTickets();
    const inside = promise(1, 2, { outcome: 'inside', endedAt: at(9) });
    const late = promise(2, 3, { outcome: 'late', endedAt: at(30) });
    const early = promise(3, 1, { outcome: 'early', endedAt: at(4), lane: 'enquiry' });
    const gone = promise(3, 6, { outcome: 'void', endedAt: at(9) });
    await add(store, [inside, early, gone, promise(1, 7)]);
    await store.transaction(async (tx) => {
      await tx.waitPromises.add(promise(2, 3));
      await tx.waitPromises.save({ ...late, version: 1 });
    });
    await store.read(async (tx) => {
      const tested = await tx.waitPromises.listTested('pickup', 10);
      expect(tested).toEqual([{ ...late, version: 2 }, inside]);
      expect(await tx.waitPromises.listTested('pickup', 1)).toHaveLength(1);
      expect(await tx.waitPromises.tally(at(0), at(60))).toEqual([
        { lane: 'enquiry', outcome: 'early', count: 1 },
        { lane: 'pickup', outcome: 'inside', count: 1 },
        { lane: 'pickup', outcome: 'late', count: 1 },
      ]);
      expect(await tx.waitPromises.tally(at(5), at(30))).toEqual([
        { lane: 'pickup', outcome: 'inside', count: 1 },
      ]);
    });
  });

  it('forgets those of long ago', async () => {
    const store = await openWithTickets();
    await add(store, [promise(1, 2), promise(2, 3), promise(3, 10)]);
    expect(await store.transaction((tx) => tx.waitPromises.forgetBefore(at(5)))).toBe(2);
    const asked = [1, 2, 3].map((number) => id<TicketId>('ticket', number));
    expect(await store.read((tx) => tx.waitPromises.latestOf(asked))).toEqual([promise(3, 10)]);
  });

  it('lists tickets of earlier days, the latest first', async () => {
    const store = await openWithTickets(
      ticket(11, { serviceDay: '2026-06-01', issuedAt: at(-2880) }),
      ticket(12, { serviceDay: '2026-06-02', issuedAt: at(-1440) }),
      ticket(13, { serviceDay: '2026-06-02', issuedAt: at(-1400) }),
    );
    const before = (day: string, limit: number) =>
      store.read(async (tx) => (await tx.tickets.listBefore(day, limit)).map((one) => one.number));
    expect(await before('2026-06-03', 10)).toEqual([13, 12, 11]);
    expect(await before('2026-06-03', 2)).toEqual([13, 12]);
    expect(await before('2026-06-02', 10)).toEqual([11]);
  });

  it('finds the latest events that happened to some counters', async () => {
    const store = await open();
    const [one, other] = [counter(1).id, counter(2).id];
    await store.transaction(async (tx) => {
      for (const [minute, counterId] of [one, other, one, other, one].entries()) {
        const name = minute < 2 ? 'counter.paused' : 'counter.resumed';
        await tx.events.append({ name, id: counterId, version: 1 }, clerk, at(minute));
      }
    });
    const latest = (ids: readonly string[], limit: number) =>
      store.read(async (tx) => (await tx.events.latestOf(ids, limit)).map(({ seq }) => seq));
    expect(await latest([one], 10)).toEqual([5, 3, 1]);
    expect(await latest([one, other], 3)).toEqual([5, 4, 3]);
    expect(await latest([], 3)).toEqual([]);
  });
});
