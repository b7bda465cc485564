import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser } from '../house/browser.ts';
import { atWork } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';
import { listen } from '../realtime/listener.ts';

let house: TestHouse;
let clerk: Browser;

/** Behind one proxy, so that a test may come from many addresses. */
beforeAll(async () => {
  house = await startHouse({ environment: { trustedProxies: 1 } });
  clerk = await atWork(house, 'desk');
  await clerk.call('counters.open', { params: { counterId: 'counter-1' } });
});

afterAll(() => house.stop());

const phoneAt = (address: string, headers: Record<string, string> = {}) =>
  new Browser(house.url, { 'x-forwarded-for': address, ...headers });

function handIn(phone: Browser, over: { ticketId?: string; ticketKey?: string } = {}) {
  const { ticketId = randomUUID(), ticketKey = randomUUID() } = over;
  const body = { ticketKey, brings: 'zzbrings a red scarf' };
  return phone.call('guest.handIn', { params: { ticketId }, body });
}

describe('a number for somebody who found something', () => {
  test('comes to their own phone, stands in its lane on the tablets, and is theirs to keep', async () => {
    const mine = { ticketId: randomUUID(), ticketKey: randomUUID() };
    const { view, code } = await handIn(phoneAt('192.0.2.1'), mine);
    expect(code).toBeNull();
    expect(view).toMatchObject({
      status: 'waiting',
      ticket: { lane: 'hand-in', id: mine.ticketId },
    });
    const board = (await clerk.call('tickets.board')).view;
    const shown = board.waiting.find(({ id }) => id === mine.ticketId);
    expect(shown).toMatchObject({ lane: 'hand-in', brings: 'zzbrings a red scarf' });

    const authorization = `Ticket ${mine.ticketId}.${mine.ticketKey}`;
    const page = phoneAt('192.0.2.1', { authorization });
    expect((await page.call('guest.readHandIn')).view.allowed).toContain('hold-place');
    const held = await page.call('guest.holdHandIn', { body: { minutes: 10 } });
    expect(held.view.ticket?.heldUntil).not.toBeNull();
    expect((await page.call('guest.endHandInHold')).view.ticket?.heldUntil).toBeNull();
    expect((await page.call('guest.read')).code).toBe('caller.not-allowed');
    const news = await listen(house, 'wall', { authorization });
    expect(news.socket.connected).toBe(true);
    news.socket.disconnect();
    const over = await page.call('guest.cancelHandIn');
    expect(over.view).toMatchObject({ status: 'cancelled', ticket: null, allowed: [] });
    expect((await page.call('guest.cancelHandIn')).code).toBe('ticket.closed');
  });

  test('what they bring is for staff alone', async () => {
    await handIn(phoneAt('192.0.2.2'));
    const wall = await new Browser(house.url).call('counters.board');
    expect(JSON.stringify(wall.view)).not.toContain('zzbrings');
  });

  test('opens by its own key only, and a wrong key counts as a guess', async () => {
    const mine = { ticketId: randomUUID(), ticketKey: randomUUID() };
    await handIn(phoneAt('192.0.2.3'), mine);
    const again = await handIn(phoneAt('192.0.2.3'), { ticketId: mine.ticketId });
    expect(again.code).toBe('id.already-used');
    const statuses = [];
    for (let tries = 0; tries < 22; tries += 1) {
      const authorization = `Ticket ${mine.ticketId}.${randomUUID()}`;
      const browser = phoneAt('192.0.2.60', { authorization });
      statuses.push((await browser.call('guest.readHandIn')).status);
    }
    expect(statuses.slice(0, 20).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(20)).toEqual([429, 429]);
  });

  test('six an hour are given to one network, and reports are counted apart', async () => {
    const codes = [];
    for (let asked = 0; asked < 7; asked += 1) {
      codes.push((await handIn(phoneAt('192.0.2.70'))).code);
    }
    expect(codes).toEqual([null, null, null, null, null, null, 'request.too-many']);
  });
});
