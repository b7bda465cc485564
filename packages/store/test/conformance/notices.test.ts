import type {
  DeviceId,
  Notice,
  NoticeId,
  PushSubscription,
  PushSubscriptionId,
} from '@homeward/domain';
import { VersionConflict } from '@homeward/usecases';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { at, id, lostReport, tokenHash } from '../samples.ts';
import { databases } from './databases.ts';

function notice(number: number, change: Partial<Notice> = {}): Notice {
  return {
    id: id<NoticeId>('notice', number),
    version: 1,
    kind: 'promise-due',
    content: { kind: 'promise-due', nextDueAt: at(90) },
    reportId: lostReport(1).id,
    ticketId: null,
    subjectId: `promise ${number}`,
    target: 'contact',
    channel: 'sms',
    language: 'de',
    key: `promise-due:${number}`,
    status: 'waiting',
    attempts: 0,
    createdAt: at(number),
    nextAttemptAt: at(number),
    expiresAt: at(900),
    leasedUntil: null,
    leasedBy: null,
    settledAt: null,
    failure: null,
    providerId: null,
    ...change,
  };
}

function browser(number: number): PushSubscription {
  return {
    id: id<PushSubscriptionId>('browser', number),
    reportId: lostReport(1).id,
    endpoint: `https://push.example/${number}`,
    p256dh: 'key',
    auth: 'secret',
    addedAt: at(number),
  };
}

describe.each(databases)('notices $name', ({ start, open, clear, stop }) => {
  beforeAll(start);
  afterEach(clear);
  afterAll(stop);

  async function openHouse() {
    const store = await open();
    await store.transaction((tx) => tx.lostReports.add(lostReport(1), tokenHash(1)));
    return store;
  }

  it('are kept whole, changed by version, and one occasion has one', async () => {
    const store = await openHouse();
    await store.transaction((tx) => tx.notices.add(notice(1)));
    const sent = notice(1, {
      status: 'sent',
      attempts: 2,
      leasedBy: 'worker',
      leasedUntil: at(3),
      settledAt: at(2),
      failure: 'busy',
      providerId: 'p-1',
    });
    const saved = await store.transaction((tx) => tx.notices.save(sent));
    expect(saved).toEqual({ ...sent, version: 2 });
    expect(await store.read((tx) => tx.notices.find(sent.id))).toEqual(saved);
    await expect(store.transaction((tx) => tx.notices.save(sent))).rejects.toBeInstanceOf(
      VersionConflict,
    );
    const again = notice(2, { key: notice(1).key });
    await expect(store.transaction((tx) => tx.notices.add(again))).rejects.toThrow();
    const known = await store.read((tx) => tx.notices.keysAmong([again.key, 'another']));
    expect([...known]).toEqual([again.key]);
  });

  it('that are due come by what is soonest worth nothing: a call is not behind a mailing', async () => {
    const store = await openHouse();
    await store.transaction(async (tx) => {
      await tx.notices.add(notice(1, { nextAttemptAt: at(20), expiresAt: at(900) }));
      await tx.notices.add(notice(2, { nextAttemptAt: at(30), expiresAt: at(50) }));
      await tx.notices.add(notice(3, { nextAttemptAt: at(41), expiresAt: at(45) }));
      await tx.notices.add(notice(4, { nextAttemptAt: at(10), status: 'sent' }));
    });
    await store.read(async (tx) => {
      const due = async (limit: number) =>
        (await tx.notices.listDue(at(40), limit)).map((each) => each.id);
      expect(await due(9)).toEqual([notice(2).id, notice(1).id]);
      expect(await due(1)).toEqual([notice(2).id]);
    });
  });

  it('are listed by standing, newest first, page by page, and counted', async () => {
    const store = await openHouse();
    await store.transaction(async (tx) => {
      await tx.notices.add(notice(1, { status: 'failed' }));
      await tx.notices.add(notice(2));
      await tx.notices.add(notice(3, { status: 'suppressed' }));
      await tx.notices.add(notice(4, { status: 'failed' }));
    });
    await store.read(async (tx) => {
      const statuses = ['failed', 'suppressed'] as const;
      const first = await tx.notices.list({ statuses, limit: 2 });
      expect(first.rows.map((each) => each.id)).toEqual([notice(4).id, notice(3).id]);
      const rest = await tx.notices.list({ statuses, limit: 2, after: first.next ?? '' });
      expect(rest).toEqual({ rows: [notice(1, { status: 'failed' })], next: null });
      expect(await tx.notices.countSince(at(2))).toEqual({
        waiting: 1,
        sent: 0,
        failed: 1,
        suppressed: 1,
        cancelled: 0,
      });
      expect(await tx.notices.listByReport(lostReport(1).id)).toHaveLength(4);
    });
  });

  it('failed ones are listed and counted by their cause', async () => {
    const store = await openHouse();
    await store.transaction(async (tx) => {
      await tx.notices.add(notice(1, { status: 'failed', failure: 'busy' }));
      await tx.notices.add(notice(2, { status: 'failed', failure: 'busy' }));
      await tx.notices.add(notice(3, { status: 'failed', failure: 'refused' }));
      await tx.notices.add(notice(4, { status: 'failed', failure: 'busy' }));
      await tx.notices.add(notice(5, { failure: 'busy' }));
    });
    await store.read(async (tx) => {
      const asked = { statuses: ['failed'], failure: 'busy', limit: 2 } as const;
      const first = await tx.notices.list(asked);
      expect(first.rows.map((each) => each.id)).toEqual([notice(4).id, notice(2).id]);
      const rest = await tx.notices.list({ ...asked, after: first.next ?? '' });
      expect(rest.rows.map((each) => each.id)).toEqual([notice(1).id]);
      expect(rest.next).toBeNull();
      const counts = await tx.notices.countFailedSince(at(2));
      expect([...counts].sort()).toEqual([
        ['busy', 2],
        ['refused', 1],
      ]);
    });
  });

  it('browsers that asked are remembered until they are not', async () => {
    const store = await openHouse();
    await store.transaction(async (tx) => {
      await tx.pushSubscriptions.add(browser(2));
      await tx.pushSubscriptions.add(browser(1));
    });
    const list = () => store.read((tx) => tx.pushSubscriptions.listByReport(lostReport(1).id));
    expect(await list()).toEqual([browser(1), browser(2)]);
    await store.transaction((tx) => tx.pushSubscriptions.remove(browser(1).id));
    expect(await list()).toEqual([browser(2)]);
  });

  it('uses of numbers are counted by use, time, number and kiosk, and forgotten', async () => {
    const store = await openHouse();
    const kioskId = id<DeviceId>('device', 2);
    const use = { use: 'sent', numberKey: 'one', kioskId: null } as const;
    await store.transaction(async (tx) => {
      await tx.smsLedger.add({ ...use, at: at(1) });
      await tx.smsLedger.add({ ...use, at: at(2) });
      await tx.smsLedger.add({ ...use, numberKey: 'two', kioskId, at: at(2) });
      await tx.smsLedger.add({ ...use, use: 'asked', at: at(3) });
    });
    await store.read(async ({ smsLedger }) => {
      const sent = { use: 'sent', since: at(0) } as const;
      expect(await smsLedger.count(sent)).toBe(3);
      expect(await smsLedger.count({ ...sent, since: at(1) })).toBe(2);
      expect(await smsLedger.count({ ...sent, numberKey: 'one' })).toBe(2);
      expect(await smsLedger.count({ ...sent, kioskId })).toBe(1);
    });
    expect(await store.transaction((tx) => tx.smsLedger.forgetBefore(at(2)))).toBe(1);
    expect(await store.read((tx) => tx.smsLedger.count({ use: 'sent', since: at(0) }))).toBe(2);
  });
});
