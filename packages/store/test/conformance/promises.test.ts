import { type Feedback, type GuestPromise, makePromise, type PromiseId } from '@homeward/domain';
import { IdAlreadyUsed, VersionConflict } from '@homeward/usecases';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  at,
  claim,
  foundItem,
  handover,
  id,
  lostReport,
  photo,
  staffId,
  tokenHash,
} from '../samples.ts';
import { databases } from './databases.ts';

function promise(number: number, change: Partial<GuestPromise> = {}): GuestPromise {
  const made = makePromise(
    {
      id: id<PromiseId>('promise', number),
      reportId: lostReport(1).id,
      dueAt: at(number * 10),
      round: 1,
      ownerStaffId: null,
    },
    at(number),
  );
  return { ...made, ...change };
}

const kept = (number: number) =>
  promise(number, {
    status: 'kept',
    outcome: 'still-looking',
    settledAt: at(number * 10 - 1),
    settledBy: staffId,
    ownerStaffId: staffId,
    round: 3,
  });

function feedback(report: number, change: Partial<Feedback> = {}): Feedback {
  return { id: lostReport(report).id, rating: 4, text: 'Schön 😀', givenAt: at(report), ...change };
}

describe.each(databases)('promises and feedback $name', ({ start, open, clear, stop }) => {
  beforeAll(start);
  afterEach(clear);
  afterAll(stop);

  /** A store with lost reports 1 to 3. */
  async function openHouse() {
    const store = await open();
    await store.transaction(async (tx) => {
      for (const number of [1, 2, 3]) {
        await tx.lostReports.add(lostReport(number), tokenHash(number), tokenHash(number + 100));
      }
    });
    return store;
  }

  it('come back exactly as they were given', async () => {
    const store = await openHouse();
    await store.transaction(async (tx) => {
      await tx.promises.add(promise(1));
      await tx.promises.add(kept(2));
      await tx.feedback.add(feedback(1));
    });
    await store.read(async (tx) => {
      expect(await tx.promises.find(promise(1).id)).toEqual(promise(1));
      expect(await tx.promises.find(kept(2).id)).toEqual(kept(2));
      expect(await tx.promises.find(promise(9).id)).toBeNull();
      expect(await tx.feedback.find(lostReport(1).id)).toEqual(feedback(1));
      expect(await tx.feedback.find(lostReport(2).id)).toBeNull();
    });
  });

  it('belong to a report that is there, are added once and saved by version', async () => {
    const store = await openHouse();
    const stray = promise(1, { reportId: lostReport(9).id });
    await expect(store.transaction((tx) => tx.promises.add(stray))).rejects.toThrow();
    await expect(store.transaction((tx) => tx.feedback.add(feedback(9)))).rejects.toThrow();
    await store.transaction(async (tx) => {
      await tx.promises.add(promise(1));
      await tx.feedback.add(feedback(1));
      await expect(tx.promises.add(promise(1))).rejects.toBeInstanceOf(IdAlreadyUsed);
      await expect(tx.feedback.add(feedback(1))).rejects.toBeInstanceOf(IdAlreadyUsed);
      const taken = await tx.promises.save({ ...promise(1), ownerStaffId: staffId });
      expect(taken).toEqual({ ...promise(1), ownerStaffId: staffId, version: 2 });
      await expect(tx.promises.save(promise(1))).rejects.toBeInstanceOf(VersionConflict);
    });
  });

  it('are listed soonest first: those still open, those somebody has to see to, those of a report', async () => {
    const store = await openHouse();
    const lapsed = promise(2, { status: 'lapsed', reportId: lostReport(2).id });
    const answered = { ...kept(1), status: 'lapsed' } as const;
    await store.transaction(async (tx) => {
      for (const each of [promise(5), promise(3), kept(4), lapsed, answered]) {
        await tx.promises.add(each);
      }
    });
    await store.read(async (tx) => {
      const idsOf = (promises: readonly GuestPromise[]) => promises.map(({ dueAt }) => dueAt);
      const { promises } = tx;
      expect(idsOf(await promises.listOpen({ dueBy: at(50), limit: 9 }))).toEqual([at(30), at(50)]);
      expect(idsOf(await promises.listOpen({ dueBy: at(49), limit: 9 }))).toEqual([at(30)]);
      expect(idsOf(await promises.listOutstanding({ dueBy: at(90), limit: 2 }))).toEqual([
        at(20),
        at(30),
      ]);
      expect(idsOf(await promises.listByReport(lostReport(1).id))).toEqual(
        [1, 3, 4, 5].map((number) => at(number * 10)),
      );
      expect(await promises.countOpen()).toBe(2);
    });
  });

  it('are counted: kept ones when they were kept, lapsed ones at their hour', async () => {
    const store = await openHouse();
    await store.transaction(async (tx) => {
      await tx.promises.add(kept(1));
      await tx.promises.add(kept(2));
      await tx.promises.add(promise(3, { status: 'lapsed' }));
      await tx.promises.add(promise(4, { status: 'void', settledAt: at(1) }));
      await tx.promises.add(promise(5));
    });
    await store.read(async (tx) => {
      expect(await tx.promises.countSettled(at(0), at(100))).toEqual({ kept: 2, lapsed: 1 });
      expect(await tx.promises.countSettled(at(10), at(30))).toEqual({ kept: 1, lapsed: 0 });
      expect(await tx.promises.countSettled(at(30), at(31))).toEqual({ kept: 0, lapsed: 1 });
    });
  });

  it('of feedback the newest come first, ratings are counted, and words can be forgotten', async () => {
    const store = await openHouse();
    await store.transaction(async (tx) => {
      await tx.feedback.add(feedback(1));
      await tx.feedback.add(feedback(3, { rating: 1 }));
      await tx.feedback.add(feedback(2));
    });
    await store.transaction((tx) => tx.feedback.forgetWords(lostReport(2).id));
    await store.read(async (tx) => {
      const page = await tx.feedback.list({ limit: 2 });
      expect(page.rows).toEqual([feedback(3, { rating: 1 }), feedback(2, { text: '' })]);
      const rest = await tx.feedback.list({ limit: 2, after: page.next ?? '' });
      expect(rest).toEqual({ rows: [feedback(1)], next: null });
      expect([...(await tx.feedback.countRatings())].sort()).toEqual([
        [1, 1],
        [4, 2],
      ]);
    });
  });
});

describe.each(databases)('what guests do is kept $name', ({ start, open, clear, stop }) => {
  beforeAll(start);
  afterEach(clear);
  afterAll(stop);

  it('a report is known by the key of the phone that filed it, and by no other', async () => {
    const store = await open();
    await store.transaction(async (tx) => {
      await tx.lostReports.add(lostReport(1), tokenHash(1), tokenHash(101));
      await tx.lostReports.add(lostReport(2), tokenHash(2));
      await tx.lostReports.save({ ...lostReport(1), linkRevokedAt: at(3), closedAt: at(2) });
    });
    await store.read(async (tx) => {
      const { lostReports } = tx;
      expect(await lostReports.isFiledWith(lostReport(1).id, tokenHash(101))).toBe(true);
      expect(await lostReports.isFiledWith(lostReport(1).id, tokenHash(1))).toBe(false);
      expect(await lostReports.isFiledWith(lostReport(2).id, tokenHash(101))).toBe(false);
      expect(await lostReports.isFiledWith(lostReport(9).id, tokenHash(101))).toBe(false);
      const found = await lostReports.findByTokenHash(tokenHash(1));
      expect(found).toMatchObject({ linkRevokedAt: at(3), closedAt: at(2), forgottenAt: null });
      expect(JSON.stringify(found)).not.toContain(tokenHash(101));
    });
  });

  it('a delegate, who came for it, and a photo without a colleague', async () => {
    const store = await open();
    const delegate = { name: 'Åse', nonce: 'n', namedAt: at(4) };
    const sent = { ...claim(1, 1, 1), delegate };
    const handed = { ...handover(1, sent), delegateName: 'Åse' };
    const theirs = { ...photo(1), storedBy: null };
    await store.transaction(async (tx) => {
      await tx.foundItems.add(foundItem(1));
      await tx.lostReports.add(lostReport(1), tokenHash(1));
      await tx.claims.add(sent);
      await tx.handovers.add(handed);
      await tx.photos.add(theirs);
      await tx.photos.add(photo(2));
    });
    await store.read(async (tx) => {
      expect(await tx.claims.find(sent.id)).toEqual(sent);
      expect(await tx.handovers.findByItem(foundItem(1).id)).toEqual(handed);
      expect(await tx.photos.find(theirs.id)).toEqual(theirs);
    });
    await store.transaction((tx) => tx.photos.remove(theirs.id));
    const left = await store.read((tx) => tx.photos.findMany([theirs.id, photo(2).id]));
    expect(left).toEqual([photo(2)]);
  });
});
