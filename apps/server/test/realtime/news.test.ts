import { randomUUID } from 'node:crypto';
import { socketAccess } from '@homeward/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../house/browser.ts';
import { atWork, enrolledBrowser, foundBag, guestOf } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';
import { listen, partedFrom } from './listener.ts';

let house: TestHouse;
let tablet: Browser;
let kiosk: Browser;

beforeAll(async () => {
  house = await startHouse();
  tablet = await atWork(house, 'desk');
  kiosk = await enrolledBrowser(house, 'kiosk');
});

afterAll(() => house.stop());

const counter = { params: { counterId: 'counter-2' } };

test('everybody hears that the line has moved; only those concerned hear of a report', async () => {
  const { phone: _, guestToken, reportId } = await guestOf(house, kiosk);
  const authorization = `Bearer ${guestToken}`;
  const stranger = await guestOf(house, kiosk);
  const [wall, staff, own, other] = await Promise.all([
    listen(house, 'wall'),
    listen(house, 'staff', { browser: tablet }),
    listen(house, 'guest', { authorization }),
    listen(house, 'guest', { authorization: `Bearer ${stranger.guestToken}` }),
  ]);
  const changed = await stranger.phone.call('guest.changeContact', {
    body: { contact: { channel: 'mail', address: 'someone@example.org' } },
  });
  expect(changed.status).toBe(200);
  await tablet.call('counters.open', counter);
  const hints = await Promise.all(
    [wall, staff, own, other].map((one) => one.heard('counter.opened')),
  );
  expect(new Set(hints.map(({ seq }) => seq)).size).toBe(1);
  const names = (listener: typeof wall) => listener.hints.map(({ name }) => name);
  expect(names(wall)).toEqual(['counter.opened']);
  expect(names(own)).toEqual(['counter.opened']);
  expect(names(other)).toEqual(['lost-report.contact-changed', 'counter.opened']);
  expect(names(staff)).toEqual(['lost-report.contact-changed', 'counter.opened']);
  expect(Object.keys(hints[0] ?? {}).sort()).toEqual(['id', 'name', 'seq', 'version']);
  expect(reportId).not.toBe(stranger.reportId);
  for (const { socket } of [wall, staff, own, other]) socket.disconnect();
});

test('who may listen under which name is what the table says', async () => {
  const { guestToken, guest } = await guestOf(house, kiosk);
  const people = [
    { is: ['anyone'], as: {} },
    { is: ['kiosk'], as: { browser: kiosk } },
    { is: ['staff-device'], as: { browser: await enrolledBrowser(house, 'staff') } },
    { is: ['desk'], as: { browser: tablet } },
    { is: ['intake'], as: { browser: await atWork(house, 'intake') } },
    { is: ['guest'], as: { authorization: `Bearer ${guestToken}` } },
    { is: ['guest-code'], as: { authorization: `Code ${guest.report.code}` } },
  ] as const;
  for (const audience of ['wall', 'kiosk', 'guest', 'staff'] as const) {
    for (const { is, as } of people) {
      const isMeant =
        socketAccess[audience].includes('anyone') || socketAccess[audience].includes(is[0]);
      const listener = await listen(house, audience, as).catch(() => null);
      expect(listener !== null, `${is} as ${audience}`).toBe(isMeant);
      listener?.socket.disconnect();
    }
  }
});

test('a socket opened by another site, or by nobody in particular, is refused', async () => {
  await expect(listen(house, 'wall', { origin: 'https://elsewhere.example' })).rejects.toThrow();
  await expect(listen(house, 'wall', { origin: null })).rejects.toThrow();
  await expect(listen(house, 'wall', { origin: 'null' })).rejects.toThrow();
});

test('nothing but websockets is spoken', async () => {
  await expect(listen(house, 'wall', { isPolling: true })).rejects.toThrow();
});

test('a revoked tablet and a finished shift stop hearing at once', async () => {
  const admin = await atWork(house, 'admin');
  const revoked = await atWork(house, 'desk');
  const leaving = await atWork(house, 'desk');
  const ears = await Promise.all(
    [revoked, leaving, tablet].map((browser) => listen(house, 'staff', { browser })),
  );
  const device = (await revoked.call('devices.current')).view.device;
  await admin.call('devices.revoke', { params: { deviceId: device?.id ?? '' } });
  await leaving.call('staff.signOut');
  const [first, second, third] = ears;
  if (!first || !second || !third) throw new Error('Three pages were meant to listen');
  await Promise.all([partedFrom(first), partedFrom(second)]);
  expect(third.socket.connected).toBe(true);
  third.socket.disconnect();
});

test('a page that was away asks for what it missed and gets its own share', async () => {
  const { phone, guest } = await guestOf(house, kiosk);
  const before = (await phone.call('events.after', { query: { after: 0 } })).view.lastSeq;
  await tablet.call('foundItems.register', { params: { itemId: randomUUID() }, body: foundBag() });
  await phone.call('guest.takeTicket', { params: { ticketId: randomUUID() } });
  const query = { after: before };
  const missed = (await phone.call('events.after', { query })).view;
  expect(missed.isComplete).toBe(true);
  const names = missed.events.map(({ name }) => name);
  expect(names).toContain('ticket.issued');
  expect(names).not.toContain('found-item.registered');
  const byStaff = (await tablet.call('events.after', { query })).view;
  expect(byStaff.events.map(({ name }) => name)).toContain('found-item.registered');
  const byStranger = (await kiosk.call('events.after', { query })).view;
  expect(byStranger.events.map(({ name }) => name)).toEqual(['ticket.issued']);
  expect(guest.report.status).toBe('open');
});

test('whoever comes back to a house that has begun anew is told to look at everything again', async () => {
  const answer = await tablet.call('events.after', { query: { after: 1_000_000 } });
  expect(answer.view).toMatchObject({ events: [], isComplete: false });
});
