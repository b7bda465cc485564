import { randomUUID } from 'node:crypto';
import { instantOf } from '@homeward/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser } from '../house/browser.ts';
import { atWork, enrolledBrowser, guestOf, lostBag } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await startHouse();
});

afterAll(() => house.stop());

describe('where a change may come from', () => {
  const reportId = randomUUID();
  const file = (browser: Browser, headers: Record<string, string>) =>
    browser.raw('PUT', `/api/lost-reports/${reportId}`, {
      body: JSON.stringify(lostBag()),
      headers: { 'content-type': 'application/json', ...headers },
    });

  test.each([
    ['another site', { origin: 'https://elsewhere.example' }],
    ['no site in particular', { origin: 'null' }],
    ['our name on another port', { origin: 'http://localhost:1' }],
    ['a neighbour, says the browser', { 'sec-fetch-site': 'same-site' }],
    ['a stranger, says the browser', { 'sec-fetch-site': 'cross-site' }],
  ])('a change asked for by %s is refused, whoever is signed in', async (_name, headers) => {
    const kiosk = await enrolledBrowser(house, 'kiosk');
    expect(await file(kiosk, headers)).toMatchObject({
      status: 403,
      code: 'request.origin-refused',
    });
  });

  test('our own pages may ask', async () => {
    const kiosk = await enrolledBrowser(house, 'kiosk');
    const headers = { origin: house.environment.publicUrl, 'sec-fetch-site': 'same-origin' };
    expect((await file(kiosk, headers)).status).toBe(200);
  });

  test('a change sent as a plain form is not understood', async () => {
    const kiosk = await enrolledBrowser(house, 'kiosk');
    const plain = await file(kiosk, { 'content-type': 'text/plain' });
    expect(plain).toMatchObject({ status: 400, code: 'request.invalid' });
  });
});

describe('headers', () => {
  test('pages may load and do only what ours need', async () => {
    const { headers } = await new Browser(house.url).raw('GET', '/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('permissions-policy')).toContain('camera=(self)');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    // Chromium complains of names it doesn't know, and this one is known to no browser's policy.
    expect(headers.get('permissions-policy')).not.toContain('bluetooth');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('answers about people are never kept by anybody on the way', async () => {
    const { headers } = await new Browser(house.url).call('staff.current');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('what is sent', () => {
  test('a body beyond 64 kB is too large', async () => {
    const kiosk = await enrolledBrowser(house, 'kiosk');
    const sent = await kiosk.raw('PUT', `/api/lost-reports/${randomUUID()}`, {
      body: JSON.stringify({ ...lostBag(), description: 'x'.repeat(65 * 1024) }),
      headers: { 'content-type': 'application/json' },
    });
    expect(sent).toMatchObject({ status: 413, code: 'request.too-large' });
  });

  test('a body that is no JSON is invalid, not a fault of ours', async () => {
    const kiosk = await enrolledBrowser(house, 'kiosk');
    const sent = await kiosk.raw('PUT', `/api/lost-reports/${randomUUID()}`, {
      body: '{"categoryId":',
      headers: { 'content-type': 'application/json' },
    });
    expect(sent).toMatchObject({ status: 400, code: 'request.invalid' });
  });

  test('a wrong field is named, and its content is not repeated', async () => {
    const kiosk = await enrolledBrowser(house, 'kiosk');
    const sent = await kiosk.raw('PUT', `/api/lost-reports/${randomUUID()}`, {
      body: JSON.stringify({
        ...lostBag(),
        contact: { channel: 'mail', address: 'not an address' },
      }),
      headers: { 'content-type': 'application/json' },
    });
    expect(sent.view).toMatchObject({ facts: { field: 'body.contact.address' } });
    expect(JSON.stringify(sent.view)).not.toContain('not an address');
  });

  test('an address that cannot be decoded is not found', async () => {
    const answer = await new Browser(house.url).raw('GET', '/api/photos/%E0%A4%A/thumb');
    expect(answer.status).toBeLessThan(500);
  });
});

describe('who is at work', () => {
  test('a shift counts only on the tablet on which it began', async () => {
    const tablet = await atWork(house, 'desk');
    const stolen = new Browser(house.url);
    const [name = '', token = ''] =
      [...tablet.cookies].find(([cookie]) => cookie.includes('session')) ?? [];
    stolen.cookies.set(name, token);
    expect((await stolen.call('tickets.board')).code).toBe('caller.not-signed-in');
    const other = await enrolledBrowser(house, 'staff');
    other.cookies.set(name, token);
    expect((await other.call('tickets.board')).code).toBe('caller.not-allowed');
  });

  test('a shift ends by itself', async () => {
    let now = Date.parse('2026-06-03T08:00:00Z');
    const clock = { now: () => instantOf(now) };
    const own = await startHouse({ settings: { clock } });
    try {
      const tablet = await atWork(own, 'desk');
      now += 11 * 3_600_000;
      expect((await tablet.call('tickets.board')).status).toBe(200);
      now += 2 * 3_600_000;
      expect((await tablet.call('tickets.board')).code).toBe('caller.not-allowed');
      expect((await tablet.call('staff.current')).view.session).toBeNull();
    } finally {
      await own.stop();
    }
  });

  test('signing out ends the shift, and revoking the tablet ends everything on it', async () => {
    const tablet = await atWork(house, 'desk');
    const kept = new Map(tablet.cookies);
    await tablet.call('staff.signOut');
    for (const [name, value] of kept) tablet.cookies.set(name, value);
    expect((await tablet.call('staff.current')).view.session).toBeNull();

    const admin = await atWork(house, 'admin');
    const doomed = await atWork(house, 'desk');
    const device = (await doomed.call('devices.current')).view.device;
    await admin.call('devices.revoke', { params: { deviceId: device?.id ?? '' } });
    expect((await doomed.call('tickets.board')).code).toBe('caller.not-signed-in');
    expect((await doomed.call('devices.current')).view.device).toBeNull();
  });

  test('somebody who has left is nobody here, at once', async () => {
    const admin = await atWork(house, 'admin');
    const leaving = await atWork(house, 'desk');
    const session = (await leaving.call('staff.current')).view.session;
    await admin.call('staff.deactivate', { params: { staffId: session?.staff.id ?? '' } });
    expect((await leaving.call('tickets.board')).code).toBe('caller.not-allowed');
  });

  test('an invitation lets one device in, once', async () => {
    const admin = await atWork(house, 'admin');
    const invited = await admin.call('devices.invite', {
      body: { kind: 'wall', name: 'Wall', kioskProfileId: null },
    });
    const { code } = invited.view;
    const spoken = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
    const wall = new Browser(house.url);
    expect((await wall.call('devices.enrol', { body: { code: spoken } })).view.kind).toBe('wall');
    const second = await new Browser(house.url).call('devices.enrol', { body: { code } });
    expect(second).toMatchObject({ status: 401, code: 'device.wrong-code' });
  });
});

describe('guessing', () => {
  test('guest links that are wrong, foreign or malformed look alike', async () => {
    const guesses = [
      'Bearer wrong',
      `Bearer ${'A'.repeat(27)}`,
      'Code 000000',
      'Basic abc',
      'Bearer',
    ];
    const answers = [];
    for (const authorization of guesses) {
      const { status, view } = await new Browser(house.url, { authorization }).call('guest.read');
      const { requestId: _, ...told } = view as unknown as { requestId: string };
      answers.push({ status, told });
    }
    expect(answers[0]).toMatchObject({ status: 401, told: { code: 'guest.link-invalid' } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('whoever guesses report codes is soon not listened to, and true links still open', async () => {
    const own = await startHouse();
    try {
      const kiosk = await enrolledBrowser(own, 'kiosk');
      const { phone, guest } = await guestOf(own, kiosk);
      const statuses: number[] = [];
      for (let guess = 0; guess < 25; guess += 1) {
        const authorization = `Code ${String(guess).padStart(6, '0')}`;
        statuses.push((await new Browser(own.url, { authorization }).call('guest.read')).status);
      }
      expect(statuses.slice(0, 20).every((status) => status === 401)).toBe(true);
      expect(statuses.slice(20)).toEqual([429, 429, 429, 429, 429]);
      const right = new Browser(own.url, { authorization: `Code ${guest.report.code}` });
      expect((await right.call('guest.read')).code).toBe('request.too-many');
      expect((await phone.call('guest.read')).status).toBe(200);
    } finally {
      await own.stop();
    }
  });

  test('wrong passphrases shut the door of that tablet, and only of that one', async () => {
    const tablet = await atWork(house, 'desk');
    const other = await enrolledBrowser(house, 'staff');
    const { staff } = (await tablet.call('staff.current')).view.session ?? {};
    const attempt = (browser: Browser, passphrase: string) =>
      browser.call('staff.signIn', { body: { handle: staff?.handle ?? '', passphrase } });
    const answers = [];
    for (let guess = 0; guess < 11; guess += 1) answers.push((await attempt(other, 'wrong')).code);
    expect(answers.slice(0, 10)).toEqual(Array(10).fill('staff.wrong-passphrase'));
    expect(answers[10]).toBe('request.too-many');
    expect((await attempt(other, 'a long enough passphrase')).code).toBe('request.too-many');
    const third = await enrolledBrowser(house, 'staff');
    expect((await attempt(third, 'a long enough passphrase')).status).toBe(200);
  });

  test('one device that asks without end is slowed down, and its neighbours are not', async () => {
    const own = await startHouse({ settings: { rateLimits: { perAddress: 200, perDevice: 20 } } });
    try {
      const busy = await enrolledBrowser(own, 'kiosk');
      const calm = await enrolledBrowser(own, 'kiosk');
      let last = await busy.call('venue.read');
      for (let asked = 1; asked < 22; asked += 1) last = await busy.call('venue.read');
      expect(last).toMatchObject({ status: 429, code: 'request.too-many' });
      expect(last.headers.get('retry-after')).not.toBeNull();
      expect((await calm.call('venue.read')).status).toBe(200);
    } finally {
      await own.stop();
    }
  });
});

describe('addresses', () => {
  async function lastOf(trustedProxies: number) {
    const rateLimits = { perAddress: 5, perDevice: 100 };
    const own = await startHouse({ environment: { trustedProxies }, settings: { rateLimits } });
    try {
      let status = 0;
      for (let asked = 0; asked < 8; asked += 1) {
        const forwarded = { 'x-forwarded-for': `203.0.113.${asked}` };
        status = (await new Browser(own.url, forwarded).call('venue.read')).status;
      }
      return status;
    } finally {
      await own.stop();
    }
  }

  test('a forwarded address is believed from a proxy we know of, and from nobody else', async () => {
    expect(await lastOf(0)).toBe(429);
    expect(await lastOf(1)).toBe(200);
  });
});

describe('cookies', () => {
  test('over https they are bound to the host and out of reach for scripts and other sites', async () => {
    const own = await startHouse({ environment: { publicUrl: 'https://lost.example.org' } });
    try {
      const { useCases } = own.homeward.house;
      const invited = await useCases.inviteDevice(
        { kind: 'kiosk', name: 'Gate', kioskProfileId: null },
        { kind: 'system' },
      );
      const code = invited.ok ? invited.value.code : '';
      const gate = new Browser(own.url, { origin: 'https://lost.example.org' });
      const enrolled = await gate.call('devices.enrol', { body: { code } });
      const cookie = enrolled.headers.getSetCookie()[0] ?? '';
      expect(cookie).toMatch(/^__Host-homeward-kiosk=/);
      for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) {
        expect(cookie).toContain(part);
      }
      expect(cookie).not.toContain('Domain');
      expect(enrolled.headers.get('strict-transport-security')).toContain('max-age');
      const origin = own.url;
      const local = await new Browser(own.url, { origin }).call('devices.enrol', {
        body: { code },
      });
      expect(local.code).toBe('request.origin-refused');
    } finally {
      await own.stop();
    }
  });
});
