import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../house/browser.ts';
import { atWork, enrolledBrowser, foundBag, guestOf, lostBag } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;
let tablet: Browser;
let kiosk: Browser;

beforeAll(async () => {
  house = await startHouse();
  tablet = await atWork(house, 'desk');
  kiosk = await enrolledBrowser(house, 'kiosk');
});

afterAll(() => house.stop());

test('a bag is logged, reported lost, claimed, called, checked and handed over, once', async () => {
  const itemId = randomUUID();
  const logged = await tablet.call('foundItems.register', { params: { itemId }, body: foundBag() });
  expect(logged.view).toMatchObject({ status: 'held', allowed: ['describe', 'move'] });

  const { phone, guest } = await guestOf(house, kiosk);
  const [candidate] = guest.candidates;
  expect(candidate?.hint).toMatchObject({ zoneId: 'lake' });
  expect(guest.allowed).toContain('claim');

  const claimId = randomUUID();
  const claimed = await phone.call('guest.claim', {
    params: { claimId },
    body: { matchId: candidate?.matchId ?? '', statement: 'my name is on the inside' },
  });
  expect(claimed.view.ticket).toMatchObject({ lane: 'pickup', status: 'waiting', isReady: false });
  const ticketId = claimed.view.ticket?.id ?? '';
  const pickupCode = claimed.view.claims[0]?.pickupCode ?? '';
  expect(pickupCode).toMatch(/^\d{6}$/);

  const [claim] = (await tablet.call('claims.list')).view.claims;
  expect(claim).toMatchObject({ id: claimId, allowed: ['approve', 'reject'], rivals: 0 });
  const approved = await tablet.call('claims.approve', { params: { claimId }, body: { note: '' } });
  expect(approved.view.allowed).toEqual(['reject', 'hand-over']);

  const counterId = 'counter-1';
  await tablet.call('counters.open', { params: { counterId } });
  expect((await tablet.call('counters.callNext', { params: { counterId } })).code).toBe(
    'queue.empty',
  );
  await tablet.call('tickets.ready', { params: { ticketId }, body: { counterId } });
  const brought = await tablet.call('foundItems.read', { params: { itemId } });
  expect(brought.view.whereabouts).toEqual({ at: 'counter', counterId });
  const called = await tablet.call('counters.callNext', { params: { counterId } });
  expect(called.view).toMatchObject({ id: ticketId, status: 'called', counterId });

  const board = await kiosk.call('counters.board');
  const atCounter = board.view.counters.find(({ id }) => id === counterId);
  expect(atCounter?.ticket).toMatchObject({ name: called.view.name, status: 'called' });
  await tablet.call('tickets.serve', { params: { ticketId } });

  const handOver = (code: string) =>
    tablet.call('handovers.complete', {
      params: { claimId },
      body: { pickupCode: code, proofNotes: 'name inside', receivedBy: '' },
    });
  const wrong = pickupCode === '000000' ? '000001' : '000000';
  expect((await handOver(wrong)).code).toBe('handover.wrong-code');
  expect((await handOver(pickupCode)).view).toMatchObject({ claimId, itemId });
  expect((await handOver(pickupCode)).code).toBe('handover.already-done');

  const home = await tablet.call('foundItems.read', { params: { itemId } });
  expect(home.view).toMatchObject({ status: 'returned', allowed: [] });
  const done = await phone.call('guest.read');
  expect(done.view.report).toMatchObject({ status: 'closed', closedBecause: 'returned' });
  const history = await tablet.call('foundItems.history', { params: { itemId } });
  expect(history.view.events.map(({ name }) => name)).toContain('handover.completed');
});

test('the short code shows where a report stands, but neither the pickup code nor any button', async () => {
  await tablet.call('foundItems.register', {
    params: { itemId: randomUUID() },
    body: foundBag({ title: 'Green umbrella', description: 'green umbrella, wooden duck handle' }),
  });
  const report = lostBag('green umbrella with a wooden duck handle');
  const { phone, guest } = await guestOf(house, kiosk, report);
  const matchId = guest.candidates[0]?.matchId ?? '';
  await phone.call('guest.claim', {
    params: { claimId: randomUUID() },
    body: { matchId, statement: 'a duck' },
  });
  const { code } = guest.report;
  const typed = `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase();
  const byCode = { headers: { authorization: `Code ${typed}` } };
  const anywhere = await phone.raw<typeof guest>('GET', '/api/guest', byCode);
  expect(anywhere.view.claims).toMatchObject([{ status: 'submitted', pickupCode: null }]);
  expect(anywhere.view.allowed).toEqual([]);
  const atKiosk = await kiosk.raw<typeof guest>('GET', '/api/guest', byCode);
  expect(atKiosk.view.claims).toMatchObject([{ pickupCode: null }]);
  expect(atKiosk.view.allowed).toEqual(['hold-place']);
  const taken = await kiosk.raw('POST', '/api/guest/withdraw', {
    headers: { authorization: `Code ${typed}` },
  });
  expect(taken.code).toBe('caller.not-allowed');
});

test('what only supervisors and admins may see stays with them', async () => {
  expect((await tablet.call('staff.list')).code).toBe('caller.not-allowed');
  const supervisor = await atWork(house, 'supervisor');
  const everybody = (await supervisor.call('staff.list')).view.staff;
  expect(everybody.length).toBeGreaterThanOrEqual(2);
  expect(JSON.stringify(everybody)).not.toContain('scrypt');
});

test('those who only log things see tickets to fetch, and none to call', async () => {
  const intake = await atWork(house, 'intake');
  await kiosk.call('tickets.issue', {
    params: { ticketId: randomUUID() },
    body: { lane: 'enquiry' },
  });
  const seen = (await intake.call('tickets.board')).view.waiting;
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.flatMap(({ allowed }) => allowed).filter((action) => action !== 'ready')).toEqual([]);
});
