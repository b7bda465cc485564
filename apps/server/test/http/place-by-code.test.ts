import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser } from '../house/browser.ts';
import { enrolledBrowser, guestOf } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await startHouse();
});

afterAll(() => house.stop());

/** Somebody in line with nothing but a slip, at a kiosk and away from one. */
async function inLine() {
  const kiosk = await enrolledBrowser(house, 'kiosk');
  const { phone, guest } = await guestOf(house, kiosk);
  const ticketId = randomUUID();
  await phone.call('guest.takeTicket', { params: { ticketId } });
  const headers = { authorization: `Code ${guest.report.code}` };
  const atHome = new Browser(house.url, headers);
  const atKiosk = new Browser(house.url, headers);
  for (const [name, value] of kiosk.cookies) atKiosk.cookies.set(name, value);
  return { atHome, atKiosk, ticketId };
}

test('whoever lost their phone holds their place with the code at a kiosk, and says they are back', async () => {
  const { atKiosk, ticketId } = await inLine();
  const held = await atKiosk.call('guest.holdPlace', {
    params: { ticketId },
    body: { minutes: 10 },
  });
  expect(held.code).toBeNull();
  expect(held.view.ticket?.heldUntil).not.toBeNull();
  expect(held.view.allowed).toContain('end-hold');
  const back = await atKiosk.call('guest.endHold', { params: { ticketId } });
  expect(back.view.ticket?.heldUntil).toBeNull();
});

test('a code read over a shoulder holds nothing away from a kiosk', async () => {
  const { atHome, ticketId } = await inLine();
  const refused = await atHome.call('guest.holdPlace', {
    params: { ticketId },
    body: { minutes: 10 },
  });
  expect(refused.code).toBe('caller.not-allowed');
  expect((await atHome.call('guest.read')).view.allowed).toEqual([]);
});

test('at a kiosk the code gives away neither pickup code nor contact, and gives nothing up', async () => {
  const { atKiosk, ticketId } = await inLine();
  const seen = await atKiosk.call('guest.read');
  expect(seen.view.allowed).toEqual(['hold-place']);
  expect(seen.view.claims.every(({ pickupCode }) => pickupCode === null)).toBe(true);
  const cancelled = await atKiosk.call('guest.cancelTicket', { params: { ticketId } });
  expect(cancelled.code).toBe('caller.not-allowed');
});
