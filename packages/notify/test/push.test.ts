import { createECDH } from 'node:crypto';
import { languages } from '@homeward/domain';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPushChannel } from '../src/index.ts';
import { Browser, PushService, vapidClaims } from './push-service.ts';
import { contents, links, noticeTo } from './sample-notices.ts';

const pair = newPair();
let service: PushService;
let browser: Browser;

beforeEach(async () => {
  service = await PushService.start();
  browser = new Browser();
});

afterEach(() => service.stop());

const channel = () =>
  createPushChannel({ ...pair, contact: 'mailto:it@park.example', timeoutMs: 500 });

const noticeFor = (content?: (typeof contents)[number], language?: (typeof languages)[number]) => {
  const { p256dh, auth } = browser;
  const to = { channel: 'push', endpoint: `${service.url}/send/abc`, p256dh, auth } as const;
  return noticeTo(to, content, language);
};

test('what is sent can be read by that browser alone, in every language', async () => {
  const ways = channel();
  for (const [index, language] of languages.entries()) {
    const notice = noticeFor(contents[index % contents.length], language);
    expect(await ways.send(notice)).toEqual({
      outcome: 'sent',
      providerId: 'https://push.example/m/1',
    });
    const { headers, body, path } = service.arrived.at(-1) as NonNullable<
      (typeof service.arrived)[0]
    >;
    expect(path).toBe('/send/abc');
    expect(headers['content-encoding']).toBe('aes128gcm');
    expect(Number(headers['content-length'])).toBe(body.length);
    const told = JSON.parse(browser.read(body)) as Record<string, string>;
    const { pushTitle: title, pushBody: text } = notice.words;
    expect(told).toEqual({
      title,
      body: text,
      url: links.page,
      tag: headers.topic,
      lang: language,
    });
    expect(() => new Browser().read(body)).toThrow();
    expect(body.includes(Buffer.from(title))).toBe(false);
    expect(body.includes(Buffer.from('guest'))).toBe(false);
  }
});

test('the house signs for this push service and for a short while', async () => {
  await channel().send(noticeFor());
  const authorization = String(service.arrived[0]?.headers.authorization);
  const { aud, exp, sub } = vapidClaims(authorization, pair.publicKey);
  expect(aud).toBe(service.url);
  expect(sub).toBe('mailto:it@park.example');
  const secondsLeft = Number(exp) - Date.now() / 1000;
  expect(secondsLeft).toBeGreaterThan(0);
  expect(secondsLeft).toBeLessThanOrEqual(24 * 3600);
  expect(() => vapidClaims(authorization, newPair().publicKey)).toThrow('signed by another');
  const forged = authorization.replace(/t=([^.]+)\.([^.]+)/, (_, head) => {
    const claims = Buffer.from(JSON.stringify({ aud, exp, sub: 'mailto:eve@evil.example' }));
    return `t=${head}.${claims.toString('base64url')}`;
  });
  expect(() => vapidClaims(forged, pair.publicKey)).toThrow('forged');
});

test('it lives as long as it is worth something, and wakes the phone of who stands in line', async () => {
  await channel().send({ ...noticeFor(), lifeSeconds: 90 });
  expect(service.arrived[0]?.headers).toMatchObject({ ttl: '90', urgency: 'normal' });
  const turn = contents.find(({ kind }) => kind === 'your-turn');
  await channel().send(noticeFor(turn));
  expect(service.arrived[1]?.headers).toMatchObject({ ttl: '600', urgency: 'high' });
});

test('a repetition replaces what is still on its way, another notice does not', async () => {
  await channel().send(noticeFor());
  await channel().send(noticeFor());
  await channel().send({ ...noticeFor(), key: 'another' });
  const [first, second, third] = service.arrived.map(({ headers }) => headers.topic);
  expect(first).toMatch(/^[\w-]{32}$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test.each([404, 410])('a browser that is gone (%i) is not tried again', async (status) => {
  service.answer = { status };
  expect(await channel().send(noticeFor())).toEqual({
    outcome: 'never',
    reason: 'subscription-gone',
  });
});

test('a service that has enough for now says when, one that is broken is tried again', async () => {
  const later = (reason: string, retryAfterSeconds: number | null) => ({
    outcome: 'later',
    reason,
    retryAfterSeconds,
  });
  service.answer = { status: 429, headers: { 'retry-after': '7' } };
  expect(await channel().send(noticeFor())).toEqual(later('busy', 7));
  service.answer = { status: 503 };
  expect(await channel().send(noticeFor())).toEqual(later('unreachable', null));
  service.answer = { status: 403 };
  expect(await channel().send(noticeFor())).toEqual(later('not-authorised', null));
  service.answer = { status: 0, instead: 'cut' };
  expect(await channel().send(noticeFor())).toEqual(later('unreachable', null));
  service.answer = { status: 0, instead: 'silence' };
  expect(await channel().send(noticeFor())).toEqual(later('timeout', null));
  await service.stop();
  expect(await channel().send(noticeFor())).toEqual(later('unreachable', null));
  service = await PushService.start();
});

test('what the service will never take, and where it would send us, is not followed', async () => {
  service.answer = { status: 413 };
  expect(await channel().send(noticeFor())).toEqual({ outcome: 'never', reason: 'refused' });
  service.answer = { status: 307, headers: { location: `${service.url}/elsewhere` } };
  expect(await channel().send(noticeFor())).toEqual({ outcome: 'never', reason: 'refused' });
  expect(service.arrived.map(({ path }) => path)).toEqual(['/send/abc', '/send/abc']);
});

test('keys that are none reach nobody', async () => {
  const notice = noticeFor();
  const broken = { ...notice.to, p256dh: 'AAAA' } as typeof notice.to;
  expect(await channel().send({ ...notice, to: broken })).toEqual({
    outcome: 'never',
    reason: 'address-invalid',
  });
  expect(service.arrived).toEqual([]);
});

test('a pair that is none is told at the start', () => {
  expect(() => createPushChannel({ ...pair, privateKey: 'AAAA', contact: 'mailto:a@b' })).toThrow();
  expect(() => createPushChannel({ ...pair, contact: 'nobody' })).toThrow();
});

function newPair() {
  const keys = createECDH('prime256v1');
  const publicKey = keys.generateKeys().toString('base64url');
  return { publicKey, privateKey: keys.getPrivateKey().toString('base64url').padStart(43, 'A') };
}
