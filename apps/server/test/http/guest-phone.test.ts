import { createHash, randomUUID } from 'node:crypto';
import { readVenue } from '@homeward/config';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser, pathOf } from '../house/browser.ts';
import { atWork, enrolledBrowser, guestOf, lostBag } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';
import { listen } from '../realtime/listener.ts';

let house: TestHouse;
let kiosk: Browser;
let clerk: Browser;
let supervisor: Browser;

/** Behind one proxy, so that a test may come from many addresses. */
beforeAll(async () => {
  house = await startHouse({ environment: { trustedProxies: 1 } });
  kiosk = await enrolledBrowser(house, 'kiosk');
  clerk = await atWork(house, 'desk');
  supervisor = await atWork(house, 'supervisor');
});

afterAll(() => house.stop());

const phoneAt = (address: string, at = house) =>
  new Browser(at.url, { 'x-forwarded-for': address });

interface Filing {
  readonly reportId?: string;
  readonly filingKey?: string;
  readonly description?: string;
}

function file(phone: Browser, over: Filing = {}) {
  const { reportId = randomUUID(), filingKey = randomUUID(), description } = over;
  return phone.call('guest.file', {
    params: { reportId },
    body: { ...lostBag(description), filingKey },
  });
}

describe('a report from a visitor’s own phone', () => {
  test('gives a link at once that opens its page, without app or account', async () => {
    const { view, status } = await file(phoneAt('192.0.2.1'));
    expect(status).toBe(200);
    expect(view.guestUrl).toBe(`${house.environment.publicUrl}/guest/#${view.guestToken}`);
    expect(view.guest.promise).toEqual({
      status: 'open',
      dueAt: view.guest.report.answerDueAt,
      told: null,
    });
    const page = new Browser(house.url, { authorization: `Bearer ${view.guestToken}` });
    const { asOf: _, ...again } = (await page.call('guest.read')).view;
    expect(again).toEqual((({ asOf: _now, ...rest }) => rest)(view.guest));
  });

  test('is known again by its key, and nobody who repeats it without gets the link', async () => {
    const mine = { reportId: randomUUID(), filingKey: randomUUID() };
    const first = await file(phoneAt('192.0.2.2'), mine);
    const again = await file(phoneAt('192.0.2.3'), mine);
    expect(again.view.guestToken).toBe(first.view.guestToken);
    const other = await file(phoneAt('192.0.2.3'), { reportId: mine.reportId });
    expect(other.code).toBe('id.already-used');
    expect(JSON.stringify(other.view)).not.toContain(first.view.guestToken);
  });

  test('six an hour are taken from one network; retries and refusals do not count', async () => {
    const address = (host: number) => `2001:db8:7:1::${host}`;
    const first = { reportId: randomUUID(), filingKey: randomUUID() };
    for (let again = 0; again < 4; again += 1) {
      expect((await file(phoneAt(address(1)), first)).code).toBeNull();
    }
    const inFuture = { ...lostBag(), lostFrom: '2999-01-01T00:00:00Z' as never };
    const refused = await phoneAt(address(2)).call('guest.file', {
      params: { reportId: randomUUID() },
      body: { ...inFuture, filingKey: randomUUID() },
    });
    expect(refused.code).toBe('lost-report.lost-in-future');
    const all = await Promise.all(
      Array.from({ length: 9 }, (_, host) => file(phoneAt(address(host + 3)))),
    );
    const codes = all.map(({ code }) => code);
    expect(codes.filter((code) => code === null)).toHaveLength(5);
    expect(codes.filter((code) => code === 'request.too-many')).toHaveLength(4);
    expect((await file(phoneAt('2001:db8:8::1'))).code).toBeNull();
    expect((await file(phoneAt(address(1)), first)).code).toBeNull();
    expect((await guestOf(house, kiosk)).guest.report.status).toBe('open');
  });
});

test('the venue’s own Wi-Fi shares one address, so there only the limit of the venue counts', async () => {
  const venue = await readVenue(house.environment.kioskConfig);
  const guestFilings = { hourlyPerNetwork: 1, hourlyAtVenue: 4, ownNetworks: ['203.0.113.0/24'] };
  const wifi = await startHouse({
    environment: { trustedProxies: 1 },
    settings: { venue: { ...venue, guestFilings } },
  });
  const codes = [];
  for (const address of ['203.0.113.7', '203.0.113.7', '192.0.2.9', '192.0.2.9', '203.0.113.7']) {
    codes.push((await file(phoneAt(address, wifi))).code);
  }
  expect(codes).toEqual([null, null, null, 'request.too-many', null]);
  expect((await file(phoneAt('198.51.100.1', wifi))).code).toBe('request.too-many');
  await wifi.stop();
});

describe('a link that opens nothing', () => {
  test('looks the same whether it is wrong, revoked, forgotten or was never there', async () => {
    const revoked = await guestOf(house, kiosk);
    const forgotten = await guestOf(house, kiosk);
    const { reportId } = revoked;
    const refused = await clerk.call('lostReports.revokeLink', { params: { reportId } });
    expect(refused.code).toBe('caller.not-allowed');
    const page = await listen(house, 'guest', { authorization: `Bearer ${revoked.guestToken}` });
    const ended = new Promise((resolve) => page.socket.once('disconnect', resolve));
    const shut = await supervisor.call('lostReports.revokeLink', { params: { reportId } });
    expect(shut.view).toMatchObject({ isLinkRevoked: true, allowed: [] });
    await ended;
    expect((await forgotten.phone.call('guest.forget')).status).toBe(204);

    const keys = [
      `Bearer ${revoked.guestToken}`,
      `Bearer ${forgotten.guestToken}`,
      'Bearer nobody-ever-had-this-secret',
      `Code ${revoked.guest.report.code}`,
      `Code ${forgotten.guest.report.code}`,
      'Code ZZZZZZ',
    ];
    const answers = [];
    for (const [at, authorization] of keys.entries()) {
      const browser = new Browser(house.url, {
        authorization,
        'x-forwarded-for': `198.51.100.${at}`,
      });
      const { status, view } = await browser.call('guest.read');
      answers.push({ status, ...(view as object), requestId: '' });
    }
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, code: 'guest.link-invalid', facts: {} });
  });

  test('counts as a guess: who tries many is not listened to any more', async () => {
    const { guestToken, reportId, guest } = await guestOf(house, kiosk);
    await supervisor.call('lostReports.revokeLink', { params: { reportId } });
    const statuses = [];
    for (let tries = 0; tries < 22; tries += 1) {
      // The revoked link and its code count like any others that open nothing.
      const [link, code] = [`Bearer ${guestToken}`, `Code ${guest.report.code}`];
      const authorization = [link, code][tries] ?? `Bearer made-up-${tries}`;
      const browser = new Browser(house.url, { authorization, 'x-forwarded-for': '192.0.2.50' });
      statuses.push((await browser.call('guest.read')).status);
    }
    expect(statuses.slice(0, 20).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(20)).toEqual([429, 429]);
  });
});

const navy = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#1b2a4a' } })
    .withExif({ IFD0: { Artist: 'zzartist' } })
    .jpeg()
    .toBuffer();

async function sendPhoto(phone: Browser, photoId: string) {
  const bytes = await navy();
  return phone.raw<{ photos: object }>('PUT', pathOf('guest.addPhoto', { photoId }), {
    body: bytes as Uint8Array<ArrayBuffer>,
    headers: {
      'content-type': 'image/jpeg',
      'x-content-sha256': createHash('sha256').update(bytes).digest('hex'),
    },
  });
}

test('details and photos reach staff; the photos never leave the staff side, nor what is in their files', async () => {
  const { phone, reportId, guest } = await guestOf(house, kiosk);
  const detailId = randomUUID();
  const text = 'zzdetail: a name tag inside';
  const added = await phone.call('guest.addDetail', { params: { detailId }, body: { text } });
  expect(added.view.details).toMatchObject([{ id: detailId, text }]);
  const photoId = randomUUID();
  expect((await sendPhoto(phone, photoId)).view.photos).toEqual({ sent: 1, left: 2 });
  expect((await sendPhoto(phone, photoId)).view.photos).toEqual({ sent: 1, left: 2 });

  const file = (await clerk.call('lostReports.read', { params: { reportId } })).view;
  expect(file.details).toMatchObject([{ text }]);
  expect(file.photos).toMatchObject([{ id: photoId, width: 300 }]);
  const picture = pathOf('photos.picture', { photoId, size: 'large' });
  const shown = await clerk.raw<string>('GET', picture);
  expect(shown.status).toBe(200);
  expect(String(shown.view)).not.toContain('zzartist');
  expect((await phone.raw('GET', picture)).code).toBe('caller.not-allowed');
  expect((await new Browser(house.url).raw('GET', picture)).code).toBe('caller.not-signed-in');

  const typed = new Browser(house.url, { authorization: `Code ${guest.report.code}` });
  expect((await typed.call('guest.read')).view.details).toEqual([]);
  for (const number of [2, 3]) {
    expect((await sendPhoto(phone, randomUUID())).view.photos).toMatchObject({ sent: number });
  }
  expect((await sendPhoto(phone, randomUUID())).code).toBe('lost-report.too-many-photos');
  expect((await phone.call('guest.read')).view.allowed).not.toContain('add-photo');

  await phone.call('guest.forget');
  expect((await clerk.raw('GET', picture)).code).toBe('photo.not-found');
});
