import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser } from '../house/browser.ts';
import { atWork, enrolledBrowser, foundBag, guestOf } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;
let kiosk: Browser;
let clerk: Browser;
let supervisor: Browser;

beforeAll(async () => {
  house = await startHouse();
  kiosk = await enrolledBrowser(house, 'kiosk');
  clerk = await atWork(house, 'desk');
  supervisor = await atWork(house, 'supervisor');
});

afterAll(() => house.stop());

test('somebody else is sent with a code of their own, and staff see who came', async () => {
  await clerk.call('foundItems.register', {
    params: { itemId: randomUUID() },
    body: foundBag(),
  });
  const { phone, guest } = await guestOf(house, kiosk);
  const claimId = randomUUID();
  const params = { claimId };
  const matchId = guest.candidates[0]?.matchId ?? '';
  const claimed = await phone.call('guest.claim', {
    params,
    body: { matchId, statement: 'a card' },
  });
  expect(claimed.code).toBeNull();
  const named = await phone.call('guest.delegate', { params, body: { name: 'My aunt' } });
  const delegate = named.view.claims[0]?.delegate;
  expect(delegate).toMatchObject({ name: 'My aunt', pickupCode: expect.stringMatching(/^\d{6}$/) });
  const typed = new Browser(house.url, { authorization: `Code ${guest.report.code}` });
  expect((await typed.call('guest.read')).view.claims[0]?.delegate).toBeNull();
  const seen = (await clerk.call('claims.read', { params })).view;
  expect(seen.delegate).toMatchObject({ name: 'My aunt' });
  expect(JSON.stringify(seen)).not.toContain(delegate?.pickupCode);

  await phone.call('guest.revokeDelegate', { params });
  await phone.call('guest.delegate', { params, body: { name: 'My uncle' } });
  await clerk.call('claims.approve', { params, body: { note: '' } });
  const handOver = (pickupCode: string) =>
    clerk.call('handovers.complete', {
      params,
      body: { pickupCode, proofNotes: 'knew the card', receivedBy: 'somebody' },
    });
  expect((await handOver(delegate?.pickupCode ?? '')).code).toBe('handover.wrong-code');
  const uncle = (await phone.call('guest.read')).view.claims[0]?.delegate?.pickupCode ?? '';
  expect((await handOver(uncle)).view.delegateName).toBe('My uncle');

  const body = { rating: 5, text: 'quick' };
  const said = await phone.call('guest.giveFeedback', { body });
  expect(said.view.feedback).toMatchObject(body);
  expect(said.view.allowed).toEqual(['forget']);
  expect((await clerk.call('feedback.list')).code).toBe('caller.not-allowed');
  const { view } = await supervisor.call('feedback.list');
  expect(view).toMatchObject({ counts: [0, 0, 0, 0, 1], mean: 5 });
  expect(view.feedback).toMatchObject([{ ...body, reportCode: guest.report.code }]);
});
