import type { EventRow } from '@homeward/usecases';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verifyEvents } from '../../src/index.ts';
import {
  at,
  clerk,
  foundItem,
  id,
  lostReport,
  register,
  registered,
  tokenHash,
} from '../samples.ts';
import { databases } from './databases.ts';

describe.each(databases)('events $name', ({ start, open, clear, stop }) => {
  beforeAll(start);
  afterEach(clear);
  afterAll(stop);

  it('numbers events 1, 2, 3 without gaps, also around failed transactions', async () => {
    const store = await open();
    const works = Array.from({ length: 12 }, (_, number) =>
      store.transaction(async (tx) => {
        await register(tx, number);
        if (number % 3 === 0) throw new Error('changed my mind');
      }),
    );
    await Promise.allSettled(works);
    const rows = await store.read((tx) => tx.events.after(0, 100));
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('gives back every event as it was appended', async () => {
    const store = await open();
    const appended = await store.transaction(async (tx) => [
      await tx.events.append(registered(foundItem(1)), clerk, at(1)),
      await tx.events.append(
        {
          name: 'ticket.issued',
          id: 'ticket-1',
          version: 3,
          facts: { 'Ünï 😀': '"\\\u0000', share: 0.1 },
        },
        { kind: 'system' },
        at(2),
      ),
    ]);
    expect(appended[0]).toMatchObject({
      seq: 1,
      at: at(1),
      name: 'found-item.registered',
      version: 1,
      itemId: foundItem(1).id,
      reportId: null,
      ticketId: null,
      actor: clerk,
      facts: { title: 'Blue rucksack with a panda', photos: 1, isTagged: false, shelf: null },
    });
    expect(await store.read((tx) => tx.events.after(0, 10))).toEqual(appended);
  });

  it('chains events so that a changed, missing or moved one no longer adds up', async () => {
    const store = await open();
    for (const number of [1, 2, 3, 4]) await store.transaction((tx) => register(tx, number));
    const rows = await store.read((tx) => tx.events.after(0, 10));
    const [first, second, third, fourth] = rows as [EventRow, EventRow, EventRow, EventRow];
    expect(verifyEvents(rows)).toEqual({ isWhole: true });
    expect(verifyEvents([third, fourth], second)).toEqual({ isWhole: true });
    const broken = (chain: readonly EventRow[]) => verifyEvents(chain);
    expect(broken([first, { ...second, at: at(99) }, third])).toMatchObject({
      brokenAt: 2,
      because: 'changed',
    });
    expect(broken([first, { ...second, facts: { ...second.facts, photos: 2 } }])).toMatchObject({
      brokenAt: 2,
    });
    expect(broken([first, third, fourth])).toMatchObject({ brokenAt: 3, because: 'gap' });
    expect(broken([first, { ...third, seq: 2 }])).toMatchObject({
      brokenAt: 2,
      because: 'changed',
    });
  });

  it('pages through events by number', async () => {
    const store = await open();
    await store.transaction(async (tx) => {
      for (const number of [1, 2, 3, 4, 5]) await register(tx, number);
      expect((await tx.events.after(3, 9)).map(({ seq }) => seq)).toEqual([4, 5]);
    });
    const pages = await store.read(async (tx) => [
      await tx.events.after(0, 2),
      await tx.events.after(2, 2),
      await tx.events.after(4, 2),
      await tx.events.after(5, 2),
      await tx.events.after(99, 2),
    ]);
    expect(pages.map((page) => page.map(({ seq }) => seq))).toEqual([[1, 2], [3, 4], [5], [], []]);
    expect(await store.read((tx) => tx.events.lastSeq())).toBe(5);
  });

  it('tells the story of one found item or one report, oldest first', async () => {
    const store = await open();
    const report = lostReport(1);
    await store.transaction(async (tx) => {
      const item = await register(tx, 1);
      await register(tx, 2);
      await tx.lostReports.add(report, tokenHash(1));
      await tx.events.append({ name: 'lost-report.filed', id: report.id, version: 1 }, clerk, at());
      const both = { itemId: item.id, reportId: report.id, version: 1 };
      await tx.events.append({ name: 'match.suggested', id: 'match-1', ...both }, clerk, at());
      expect(await tx.events.about({ itemId: item.id })).toHaveLength(2);
    });
    const namesAbout = async (subject: Parameters<typeof about>[0]) =>
      (await about(subject)).map(({ name }) => name);
    const about = (subject: { itemId: typeof foundItem1 } | { reportId: typeof report.id }) =>
      store.read((tx) => tx.events.about(subject));
    const foundItem1 = foundItem(1).id;
    expect(await namesAbout({ itemId: foundItem1 })).toEqual([
      'found-item.registered',
      'match.suggested',
    ]);
    expect(await namesAbout({ reportId: report.id })).toEqual([
      'lost-report.filed',
      'match.suggested',
    ]);
    expect(await namesAbout({ itemId: id('item', 77) })).toEqual([]);
  });

  it('tells listeners of each commit once, in order, before the next writer begins', async () => {
    const store = await open();
    const heard: number[] = [];
    store.onCommit((events) => {
      heard.push(...events.map(({ seq }) => seq));
    });
    const works = Array.from({ length: 6 }, (_, number) =>
      store.transaction(async (tx) => {
        expect(heard.at(-1) ?? 0).toBe(await tx.events.lastSeq());
        await register(tx, 2 * number);
        await register(tx, 2 * number + 1);
        if (number === 2) throw new Error('changed my mind');
      }),
    );
    await Promise.allSettled(works);
    expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('waits for a listener that reads, and shows it what was committed', async () => {
    const store = await open();
    const titles: (string | undefined)[] = [];
    store.onCommit(async (events) => {
      for (const { itemId } of events) {
        const item = itemId && (await store.read((tx) => tx.foundItems.find(itemId)));
        titles.push(item?.title);
      }
    });
    await Promise.all(
      [1, 2].map((number) =>
        store.transaction((tx) => register(tx, number, { title: `no. ${number}` })),
      ),
    );
    expect(titles).toEqual(['no. 1', 'no. 2']);
  });

  it('says nothing when nothing was appended, and nothing more to those who have left', async () => {
    const store = await open();
    let calls = 0;
    const leave = store.onCommit(() => {
      calls += 1;
    });
    await store.transaction((tx) => tx.foundItems.nextLabelNumber());
    expect(calls).toBe(0);
    await store.transaction((tx) => register(tx, 1));
    leave();
    await store.transaction((tx) => register(tx, 2));
    expect(calls).toBe(1);
  });

  it('reports a listener that fails, keeps what was committed and tells the others', async () => {
    const faults: unknown[] = [];
    const store = await open({ report: (fault) => faults.push(fault) });
    const heard: number[] = [];
    store.onCommit(() => {
      throw new Error('deaf');
    });
    store.onCommit((events) => {
      heard.push(...events.map(({ seq }) => seq));
    });
    await store.transaction((tx) => register(tx, 1));
    expect(faults).toEqual([new Error('deaf')]);
    expect(heard).toEqual([1]);
    expect(await store.read((tx) => tx.events.lastSeq())).toBe(1);
  });
});
