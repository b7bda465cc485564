import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser, pathOf } from '../house/browser.ts';
import { atWork, enrolledBrowser, guestOf } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;
let clerk: Browser;
let kiosk: Browser;
let wall: Browser;

beforeAll(async () => {
  house = await startHouse();
  clerk = await atWork(house, 'desk');
  kiosk = await enrolledBrowser(house, 'kiosk');
  wall = new Browser(house.url);
});

afterAll(() => house.stop());

test('whatever was acknowledged stands on the board in the very next answer', async () => {
  const { counters } = (await wall.call('venue.read')).view;
  const counterId = counters.find(({ lanes }) => lanes.includes('enquiry'))?.id ?? '';
  const shown = async () => {
    const { waiting, counters, next } = (await wall.call('counters.board')).view;
    const { status, ticket } = counters.find(({ id }) => id === counterId) ?? {};
    return { waiting, status, ticket: ticket?.name, next: next.map(({ name }) => name) };
  };
  const takeTicket = () =>
    kiosk.call('tickets.issue', { params: { ticketId: randomUUID() }, body: { lane: 'enquiry' } });
  expect(await shown()).toEqual({ waiting: 0, status: 'closed', next: [] });
  await takeTicket();
  expect(await shown()).toEqual({ waiting: 1, status: 'closed', next: ['E 01'] });
  await takeTicket();
  expect(await shown()).toEqual({ waiting: 2, status: 'closed', next: ['E 01', 'E 02'] });
  await clerk.call('counters.open', { params: { counterId } });
  expect(await shown()).toMatchObject({ status: 'open' });
  await clerk.call('counters.callNext', { params: { counterId } });
  expect(await shown()).toEqual({ waiting: 1, status: 'open', ticket: 'E 01', next: ['E 02'] });
});

test('a guest sees their place in line move in the very next answer', async () => {
  const { phone } = await guestOf(house, kiosk);
  const place = async () => (await phone.call('guest.read')).view.ticket;
  expect(await place()).toBeNull();
  const ticketId = randomUUID();
  await phone.call('guest.takeTicket', { params: { ticketId } });
  const before = (await place())?.ahead ?? 0;
  const { ticket } = (await phone.call('guest.read')).view;
  expect(ticket).toMatchObject({ id: ticketId, status: 'waiting' });
  const [first] = (await clerk.call('tickets.board')).view.waiting;
  await clerk.call('tickets.cancel', { params: { ticketId: first?.id ?? '' } });
  expect((await place())?.ahead).toBe(before - 1);
  await phone.call('guest.cancelTicket', { params: { ticketId } });
  expect(await place()).toBeNull();
});

test('whoever already has what the venue is like is told so', async () => {
  const first = await wall.call('venue.read');
  expect(first.headers.get('cache-control')).toBe('no-cache');
  const ask = (etag: string) =>
    wall.raw('GET', pathOf('venue.read'), {
      // Without it `fetch` would say that it wants no answer from anybody's store.
      headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
    });
  expect(await ask('"another"')).toMatchObject({ status: 200, view: first.view });
  expect(await ask(first.headers.get('etag') ?? '')).toMatchObject({ status: 304, view: '' });
});

test('what the venue is like travels compressed, and plain to those who know no better', async () => {
  const asked = (encoding: string) =>
    wall.raw('GET', pathOf('venue.read'), { headers: { 'accept-encoding': encoding } });
  const small = await asked('gzip, br');
  const plain = await asked('identity');
  expect(small.headers.get('content-encoding')).toBe('gzip');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(small.headers.get('vary')).toContain('Accept-Encoding');
  expect(small.view).toEqual(plain.view);
  expect(Number(small.headers.get('content-length'))).toBeLessThan(
    Number(plain.headers.get('content-length')) / 2,
  );
  expect(small.headers.get('etag')).not.toBe(plain.headers.get('etag'));
});

test('the board is the same whoever asks, also with a key that opens nothing', async () => {
  const wrong = new Browser(house.url, { authorization: 'Bearer wrong' });
  const answers = [];
  for (const browser of [wall, clerk, kiosk, wrong]) {
    const { status, view } = await browser.call('counters.board');
    answers.push({ status, ...view, asOf: '' });
  }
  expect(answers[0]?.status).toBe(200);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});
