import { addMinutes, type Instant } from '@homeward/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchPromises } from '../../src/promises/promise-watch.ts';
import { createLog } from '../../src/world/log.ts';
import type { Browser } from '../house/browser.ts';
import { atWork, enrolledBrowser, guestOf, lostBag } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;
let kiosk: Browser;
let clerk: Browser;
let supervisor: Browser;
let now = new Date().toISOString() as Instant;

beforeAll(async () => {
  house = await startHouse({ settings: { clock: { now: () => now } } });
  kiosk = await enrolledBrowser(house, 'kiosk');
  clerk = await atWork(house, 'desk');
  supervisor = await atWork(house, 'supervisor');
});

afterAll(() => house.stop());

/** What the house does every minute. */
async function aMinutePasses() {
  await watchPromises(house.homeward.house.useCases, createLog('silent'))();
}

test('an hour is seen before it passes, lapses to the supervisor, and is answered at last', async () => {
  const { phone, guest } = await guestOf(house, kiosk, lostBag('zzfirst'));
  const dueAt = guest.report.answerDueAt as Instant;
  const calm = (await clerk.call('promises.board')).view;
  expect(calm).toMatchObject({ promises: [], open: 1, warningMinutes: 30 });

  now = addMinutes(dueAt, -10);
  clerk = await atWork(house, 'desk');
  supervisor = await atWork(house, 'supervisor');
  const [due] = (await clerk.call('promises.board')).view.promises;
  expect(due).toMatchObject({
    urgency: 'due',
    isEscalated: false,
    ownerName: null,
    isMine: false,
    report: { code: guest.report.code },
    allowed: ['keep', 'take', 'assign'],
  });
  const params = { promiseId: due?.id ?? '' };
  const taken = await clerk.call('promises.take', { params });
  expect(taken.view.promises[0]).toMatchObject({ isMine: true, allowed: ['keep', 'assign'] });
  const intake = await atWork(house, 'intake');
  expect((await intake.call('promises.board')).view.promises[0]?.allowed).toEqual([]);
  expect((await intake.call('promises.take', { params })).code).toBe('caller.not-allowed');
  const to = taken.view.colleagues.find(({ isMe }) => !isMe);
  const body = { ownerId: to?.id ?? '' } as never;
  expect((await intake.call('promises.assign', { params, body })).code).toBe('caller.not-allowed');
  const handed = await clerk.call('promises.assign', { params, body });
  const me = taken.view.colleagues.find(({ isMe }) => isMe);
  expect(handed.view.promises[0]).toMatchObject({
    ownerName: to?.name,
    givenBy: me?.name,
    isMine: false,
  });

  now = addMinutes(dueAt, 1);
  await aMinutePasses();
  const page = (await phone.call('guest.read')).view;
  expect(page.promise).toMatchObject({
    status: 'open',
    dueAt: page.report.answerDueAt,
    told: { outcome: 'still-looking', at: dueAt },
  });
  expect(page.report.answerDueAt > dueAt).toBe(true);

  const no = { outcome: 'not-found' } as const;
  const answered = (await supervisor.call('promises.keep', { params, body: no })).view;
  expect(answered.promises).toEqual([]);
  expect(answered.kept.today).toEqual({ kept: 1, lapsed: 1, rate: 0.5 });
  const told = (await phone.call('guest.read')).view.promise;
  expect(told).toMatchObject({ told: { outcome: 'not-found', at: now } });
  expect((await supervisor.call('promises.keep', { params, body: no })).code).toBe(
    'promise.already-settled',
  );
});

test('supervisors see what has lapsed first, everybody else what is due first', async () => {
  const lapsing = await guestOf(house, kiosk);
  const dueAt = lapsing.guest.report.answerDueAt as Instant;
  now = addMinutes(dueAt, 1);
  clerk = await atWork(house, 'desk');
  supervisor = await atWork(house, 'supervisor');
  kiosk = await enrolledBrowser(house, 'kiosk');
  await aMinutePasses();
  // Somebody states an hour that is sooner than the sweep, to another visitor.
  const next = await guestOf(house, kiosk);
  const promises = await house.homeward.house.deps.store.read((tx) =>
    tx.promises.listByReport(next.reportId as never),
  );
  const params = { promiseId: promises[0]?.id ?? '' };
  const nextDueAt = addMinutes(now, 5);
  await clerk.call('promises.keep', { params, body: { outcome: 'still-looking', nextDueAt } });
  const orderFor = async (browser: Browser) =>
    (await browser.call('promises.board')).view.promises.map(({ isEscalated }) => isEscalated);
  expect(await orderFor(supervisor)).toEqual([true, false]);
  expect(await orderFor(clerk)).toEqual([false, true]);
});
