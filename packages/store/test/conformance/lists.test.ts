import type { FoundItem, FoundItemId } from '@homeward/domain';
import type { FoundItemFilter, ReadTx } from '@homeward/usecases';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { at, claim, foundItem, id, lostReport, match, ticket, tokenHash } from '../samples.ts';
import { databases } from './databases.ts';

/** Numbers of the rows, in the order in which they came. */
function numbersOf(rows: readonly { readonly id: string }[]): readonly number[] {
  return rows.map((row) => Number(row.id.split('-')[1]));
}

describe.each(databases)('lists $name', ({ start, open, clear, stop }) => {
  beforeAll(start);
  afterEach(clear);
  afterAll(stop);

  async function openWith(items: readonly FoundItem[]) {
    const store = await open();
    await store.transaction(async (tx) => {
      for (const item of items) await tx.foundItems.add(item);
    });
    return store;
  }

  it('lists found items newest first, ties by id, page by page', async () => {
    const sameMoment = { loggedAt: at(2) };
    const store = await openWith([
      foundItem(3),
      foundItem(1, sameMoment),
      foundItem(4),
      foundItem(2, sameMoment),
      foundItem(5, sameMoment),
    ]);
    const pages: (readonly number[])[] = [];
    let after: string | undefined;
    do {
      const page = await store.read((tx) => tx.foundItems.list({ after, limit: 2 }));
      pages.push(numbersOf(page.rows));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(pages).toEqual([[4, 3], [5, 2], [1]]);
  });

  it('keeps its place in a list that grows at the front and changes behind', async () => {
    const store = await openWith([1, 2, 3, 4].map((number) => foundItem(number)));
    const first = await store.read((tx) => tx.foundItems.list({ statuses: ['held'], limit: 2 }));
    await store.transaction(async (tx) => {
      await tx.foundItems.add(foundItem(5));
      await tx.foundItems.save({ ...foundItem(3), status: 'reserved' });
    });
    const after = first.next ?? '';
    const second = await store.read((tx) =>
      tx.foundItems.list({ statuses: ['held'], after, limit: 2 }),
    );
    expect([numbersOf(first.rows), numbersOf(second.rows), second.next]).toEqual([
      [4, 3],
      [2, 1],
      null,
    ]);
  });

  it('takes a cursor that nobody wrote without a fault', async () => {
    const store = await openWith([foundItem(1)]);
    for (const after of ['', '~', 'nonsense', "'; --", '9999~x']) {
      await store.read((tx) => tx.foundItems.list({ after, limit: 2 }));
    }
    const beforeTime = await store.read((tx) => tx.foundItems.list({ after: '0000~', limit: 2 }));
    expect(beforeTime).toEqual({ rows: [], next: null });
  });

  it('filters found items by status, category and place together', async () => {
    const ride = { foundPlaceId: 'ferris-wheel' as FoundItem['foundPlaceId'] };
    const hat = { categoryId: 'hat' as FoundItem['categoryId'] };
    const store = await openWith([
      foundItem(1),
      foundItem(2, ride),
      foundItem(3, { ...ride, ...hat }),
      foundItem(4, { ...hat, status: 'reserved' }),
      foundItem(5, { status: 'returned' }),
    ]);
    const list = async (filter: Omit<FoundItemFilter, 'limit'>) =>
      numbersOf((await store.read((tx) => tx.foundItems.list({ ...filter, limit: 9 }))).rows);
    expect(await list({})).toEqual([5, 4, 3, 2, 1]);
    expect(await list({ statuses: ['held', 'reserved'] })).toEqual([4, 3, 2, 1]);
    expect(await list({ statuses: [] })).toEqual([]);
    expect(await list({ categoryId: 'hat' })).toEqual([4, 3]);
    expect(await list({ placeId: 'ferris-wheel' })).toEqual([3, 2]);
    expect(await list({ statuses: ['held'], categoryId: 'hat', placeId: 'ferris-wheel' })).toEqual([
      3,
    ]);
  });

  it('counts what was logged from one instant up to another', async () => {
    const store = await openWith([1, 2, 3].map((number) => foundItem(number)));
    const count = (from: number, to: number) =>
      store.read((tx) => tx.foundItems.countLoggedBetween(at(from), at(to)));
    expect([await count(1, 3), await count(0, 9), await count(4, 9)]).toEqual([2, 3, 0]);
  });

  it('finds a found item by its label as it changes', async () => {
    const store = await openWith([foundItem(1)]);
    const saved = await store.transaction((tx) =>
      tx.foundItems.save({ ...foundItem(1), title: 'x' }),
    );
    expect(await store.read((tx) => tx.foundItems.findByLabel('L-1'))).toEqual(saved);
  });

  async function openHouse() {
    const store = await openWith([1, 2, 3].map((number) => foundItem(number)));
    await store.transaction(async (tx) => {
      for (const number of [1, 2, 3])
        await tx.lostReports.add(lostReport(number), tokenHash(number));
    });
    return store;
  }

  it('lists lost reports newest first, open or closed', async () => {
    const store = await openHouse();
    await store.transaction((tx) =>
      tx.lostReports.save({ ...lostReport(2), status: 'closed', closedBecause: 'withdrawn' }),
    );
    const [all, openOnes, closedOnes] = await store.read(async (tx) => [
      await tx.lostReports.list({ limit: 2 }),
      await tx.lostReports.list({ status: 'open', limit: 5 }),
      await tx.lostReports.list({ status: 'closed', limit: 5 }),
    ]);
    expect(numbersOf(all?.rows ?? [])).toEqual([3, 2]);
    const rest = await store.read((tx) =>
      tx.lostReports.list({ after: all?.next ?? '', limit: 2 }),
    );
    expect(numbersOf(rest.rows)).toEqual([1]);
    expect(numbersOf(openOnes?.rows ?? [])).toEqual([3, 1]);
    expect(numbersOf(closedOnes?.rows ?? [])).toEqual([2]);
    const many = await store.read((tx) =>
      tx.lostReports.findMany([id('report', 3), id('report', 1)]),
    );
    expect(numbersOf(many)).toEqual([3, 1]);
    const byCode = await store.read((tx) => tx.lostReports.findByCode(lostReport(3).code));
    expect(byCode).toEqual(lostReport(3));
  });

  it('lists matches most probable first, of an item, of a report or by status', async () => {
    const store = await openHouse();
    const likely = match(1, 2, { probability: 0.9, level: 'almost-certain' });
    await store.transaction(async (tx) => {
      await tx.matches.add(match(1, 1, { probability: 0.3 }));
      await tx.matches.add(likely);
      await tx.matches.add(match(2, 2, { probability: 0.6 }));
      await tx.matches.save({ ...likely, status: 'dismissed', probability: 0.95 });
    });
    const list = (filter: Omit<Parameters<ReadTx['matches']['list']>[0], 'limit'>, limit = 9) =>
      store.read(async (tx) => numbersOf(await tx.matches.list({ ...filter, limit })));
    const item1 = id<FoundItemId>('item', 1);
    expect(await list({})).toEqual([1002, 2002, 1001]);
    expect(await list({}, 2)).toEqual([1002, 2002]);
    expect(await list({ itemId: item1 })).toEqual([1002, 1001]);
    expect(await list({ itemId: item1, statuses: ['suggested'] })).toEqual([1001]);
    expect(await list({ reportId: lostReport(2).id })).toEqual([1002, 2002]);
    expect(await list({ itemId: item1, reportId: lostReport(2).id })).toEqual([1002]);
    expect(await list({ statuses: ['suggested', 'confirmed'] })).toEqual([2002, 1001]);
    await store.transaction((tx) => tx.lostReports.save({ ...lostReport(2), status: 'closed' }));
    expect(await list({ ofOpenReports: true })).toEqual([1001]);
    expect(await list({ ofOpenReports: true, statuses: ['dismissed'] })).toEqual([]);
    const pair = await store.read((tx) => tx.matches.findPair(item1, lostReport(2).id));
    expect(pair).toEqual({ ...likely, status: 'dismissed', probability: 0.95, version: 2 });
  });

  it('lists claims oldest first, of an item, of a report or by status', async () => {
    const store = await openHouse();
    await store.transaction(async (tx) => {
      await tx.claims.add(claim(3, 1, 1));
      await tx.claims.add(claim(1, 1, 2));
      await tx.claims.add(claim(2, 2, 2));
      await tx.claims.save({ ...claim(1, 1, 2), status: 'approved', decidedAt: at(5) });
    });
    const list = (filter: Omit<Parameters<ReadTx['claims']['list']>[0], 'limit'>, limit = 9) =>
      store.read(async (tx) => numbersOf(await tx.claims.list({ ...filter, limit })));
    expect(await list({})).toEqual([1, 2, 3]);
    expect(await list({}, 2)).toEqual([1, 2]);
    expect(await list({ itemId: id('item', 1) })).toEqual([1, 3]);
    expect(await list({ reportId: id('report', 2), statuses: ['approved'] })).toEqual([1]);
    expect(await list({ statuses: ['submitted'] })).toEqual([2, 3]);
  });

  it('lists the tickets of a day and of a report, oldest first', async () => {
    const store = await openHouse();
    const reportId = lostReport(1).id;
    await store.transaction(async (tx) => {
      await tx.tickets.add(ticket(3, { reportId }));
      await tx.tickets.add(ticket(1));
      await tx.tickets.add(ticket(2, { lane: 'enquiry', issuedAt: at(1) }));
      await tx.tickets.add(ticket(4, { serviceDay: '2026-06-04', reportId }));
    });
    await store.read(async (tx) => {
      expect(numbersOf(await tx.tickets.listDay('2026-06-03'))).toEqual([1, 2, 3]);
      expect(numbersOf(await tx.tickets.listDay('2026-06-05'))).toEqual([]);
      expect(numbersOf(await tx.tickets.listByReport(reportId))).toEqual([3, 4]);
    });
  });
});
