import { randomUUID } from 'node:crypto';
import type { DemoNoticeView } from '@homeward/contract';
import { addMinutes, instantOf } from '@homeward/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGatewayStandIn } from '../../../../test/faults/gateway-stand-in.ts';
import { Browser } from '../house/browser.ts';
import { atWork, enrolledBrowser, foundBag, guestOf, lostBag } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

/** A clock a test can turn, which goes on by itself. */
let aheadMinutes = 0;
const clock = { now: () => addMinutes(instantOf(Date.now()), aheadMinutes) };

let demo: TestHouse;
let kiosk: Browser;

beforeAll(async () => {
  demo = await startHouse({ environment: { isDemo: true }, settings: { clock } });
  kiosk = await enrolledBrowser(demo, 'kiosk');
});

afterAll(() => demo.stop());

const mail = { channel: 'mail', address: 'zzwren@example.org' } as const;
const hat = {
  ...lostBag('a red straw hat with a wide brim'),
  categoryId: 'hat',
  colours: [] as never[],
};

/** Wait, a few seconds at most, until the inbox holds what is looked for. */
async function letters(wanted: (letter: DemoNoticeView) => boolean, house = demo) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { view } = await new Browser(house.url).call('notices.demoInbox');
    const found = view.notices.filter(wanted);
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [];
}

async function visitor(contact: unknown, report = hat) {
  return guestOf(demo, kiosk, { ...report, contact } as never);
}

/** A day later the stated hour has passed. */
async function laterTheHourHasCome() {
  aheadMinutes += 26 * 60;
  await demo.homeward.house.useCases.lapsePromises();
}

test('in the demo a notice lands in the inbox, and its link and its way out work', async () => {
  const { guest, phone } = await visitor(mail);
  expect((await phone.call('guest.read')).view.told).toEqual({
    channel: 'mail',
    masked: 'z…@example.org',
    browsers: 0,
  });
  await laterTheHourHasCome();
  const [letter] = await letters(({ to, kind }) => to === mail.address && kind === 'promise-due');
  expect(letter?.subject).toContain('Lakeside Park');
  expect(letter?.text).not.toContain('hat');

  const token = letter?.page.split('#')[1];
  const opened = new Browser(demo.url, { authorization: `Bearer ${token}` });
  expect((await opened.call('guest.read')).view.report.id).toBe(guest.report.id);

  // As the button of a mail program does it: another site's form, no cookies, no page of ours.
  const out = letter?.unsubscribe.split('unsubscribe=')[1] ?? '';
  const pressed = await fetch(`${demo.url}/api/notices/unsubscribe/${out}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(pressed.status).toBe(204);
  expect((await phone.call('guest.read')).view.told.channel).toBe('none');
});

test('a visitor whose ticket is called hears of it within moments', async () => {
  const clerk = await atWork(demo, 'desk');
  const { phone, guest } = await visitor({ channel: 'sms', number: '+31 6 12345678' });
  await phone.call('guest.takeTicket', { params: { ticketId: randomUUID() } });
  const params = { counterId: 'counter-2' };
  await clerk.call('counters.open', { params });
  expect((await clerk.call('counters.callNext', { params })).code).toBeNull();
  const [text] = await letters(({ kind }) => kind === 'your-turn');
  expect(text).toMatchObject({ channel: 'sms', to: '+31612345678', subject: '' });
  expect(text?.text).toContain((await phone.call('guest.read')).view.ticket?.name);
  expect(text?.text).not.toContain(guest.report.description);
});

test('the pages of the inbox are there in the demo, and only there', async () => {
  for (const path of ['/demo/inbox', '/launcher/inbox.js', '/launcher/inbox.css']) {
    expect((await fetch(demo.url + path)).status, path).toBe(200);
  }
  const house = await startHouse();
  expect((await fetch(`${house.url}/demo/inbox`)).status).toBe(404);
  expect((await fetch(`${house.url}/api/demo/inbox`)).status).toBe(404);
  const { view } = await new Browser(house.url).call('venue.read');
  expect(view).toMatchObject({ channels: [], pushKey: null });
  await house.stop();
});

test('visitors are offered what is set up; a browser is told too, until it says no', async () => {
  const { view } = await new Browser(demo.url).call('venue.read');
  expect(view.channels).toEqual(['mail', 'sms', 'push']);
  expect(Buffer.from(view.pushKey ?? '', 'base64url')).toHaveLength(65);
  const { phone } = await visitor({ channel: 'none' });
  const endpoint = 'https://fcm.googleapis.com/fcm/send/abc';
  const keys = { p256dh: 'BExampleExampleExampleExample', auth: 'ExampleExampleEx' };
  const asked = await phone.call('guest.subscribePush', { body: { endpoint, keys } });
  expect(asked.view.told.browsers).toBe(1);
  const strange = { endpoint: 'https://192.168.1.1/x', keys };
  expect((await phone.call('guest.subscribePush', { body: strange })).code).toBe('request.invalid');
  const ended = await phone.call('guest.unsubscribePush', { body: { endpoint } });
  expect(ended.view.told.browsers).toBe(0);
});

test('a gateway that refuses: staff see it, try again, and no address is in sight', async () => {
  const gateway = await openGatewayStandIn(0);
  const { url } = gateway;
  const body = '{{text}}';
  const sms = { url, method: 'POST', headers: {}, body } as const;
  const notices = { mail: null, sms, pushContact: null };
  const house = await startHouse({ environment: { notices } });
  const desk = await atWork(house, 'desk');
  const screen = await enrolledBrowser(house, 'kiosk');
  const told = { ...lostBag('a panda knapsack'), contact: mail };
  await guestOf(house, screen, told as never);
  const number = { channel: 'sms', number: '+31612345679' };
  await guestOf(house, screen, { ...lostBag('a panda knapsack'), contact: number } as never);
  const due = await house.homeward.house.deps.store.read((tx) =>
    tx.promises.listOpen({ dueBy: '2999-01-01T00:00:00.000Z' as never, limit: 9 }),
  );
  for (const { id } of due) {
    const keeping = { params: { promiseId: id }, body: { outcome: 'not-found' as const } };
    expect((await desk.call('promises.keep', keeping)).code).toBeNull();
  }
  const settled = async () => {
    for (let tries = 0; tries < 100; tries += 1) {
      const { view } = await desk.call('notices.list');
      if (view.notices.length > 0 && gateway.taken.size > 0) return view;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('Nothing was settled');
  };
  const list = await settled();
  // The text message went out; there is no way for mail in this house.
  expect(list.notices).toMatchObject([
    { kind: 'not-found', channel: 'mail', status: 'suppressed', failure: 'channel-off' },
  ]);
  expect(JSON.stringify(list)).not.toContain('zzwren');
  const noticeId = list.notices[0]?.id ?? '';
  expect((await desk.call('notices.resend', { params: { noticeId } })).code).toBeNull();
  expect(
    (await desk.call('notices.list', { query: { status: 'sent' } })).view.notices,
  ).toHaveLength(1);
  await house.stop();
  await gateway.stop();
});

test('something logged later that is almost certainly theirs is told at once', async () => {
  const words = 'navy backpack with a panda keychain on the zip, side pocket torn';
  await visitor(mail, lostBag(words) as never);
  aheadMinutes += 5;
  const clerk = await atWork(demo, 'desk');
  await clerk.call('foundItems.register', {
    params: { itemId: randomUUID() },
    body: foundBag({ description: words, brand: null }),
  });
  const found = await letters(({ kind }) => kind === 'found');
  expect(found[0]?.to).toBe(mail.address);
});
