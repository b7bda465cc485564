import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSmsGateway, type SmsGatewaySettings } from '../src/index.ts';
import { contents, noticeTo } from './sample-notices.ts';

interface Call {
  readonly request: IncomingMessage;
  readonly body: string;
}

type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

const guest = { channel: 'sms', number: '+31612345678' } as const;
const accept: Behaviour = (response) => response.end('{"id":"sms-1"}');

let server: Server;
let url: string;
let calls: Call[];
let behave: Behaviour;

beforeEach(async () => {
  calls = [];
  behave = accept;
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    calls.push({ request, body });
    behave(response, request);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const gateway = (more: Partial<SmsGatewaySettings> = {}) =>
  createSmsGateway({
    url: `${url}/send`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer key' },
    body: '{"to":"{{to}}","text":"{{text}}","ref":"{{key}}"}',
    timeoutMs: 400,
    ...more,
  });

const later = (reason: string, retryAfterSeconds: number | null = null) => ({
  outcome: 'later',
  reason,
  retryAfterSeconds,
});

test('a JSON gateway gets number, text and key, whatever signs are in them', async () => {
  const notice = noticeTo(guest);
  const words = { ...notice.words, sms: 'a "quoted" \\ text, ünïcode, العربية, {{to}}' };
  expect(await gateway().send({ ...notice, words })).toEqual({
    outcome: 'sent',
    providerId: 'sms-1',
  });
  const { request, body } = calls[0] as Call;
  const { to, text, ref } = JSON.parse(body) as Record<string, string>;
  expect([to, text]).toEqual([guest.number, words.sms]);
  expect(ref).toMatch(/^[0-9a-f]{64}$/);
  expect(request.headers['idempotency-key']).toBe(ref);
  expect(request.headers.authorization).toBe('Bearer key');
});

test('a form and an address are filled in their own ways', async () => {
  const notice = noticeTo(guest);
  const words = { ...notice.words, sms: 'one & two = 3? #4 +5 é' };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  await gateway({ headers: form, body: 'to={{to}}&text={{text}}' }).send({ ...notice, words });
  const sent = new URLSearchParams(calls[0]?.body);
  expect([sent.get('to'), sent.get('text')]).toEqual([guest.number, words.sms]);

  const get = `${url}/sms?phone={{to}}&text={{text}}`;
  await gateway({ url: get, method: 'GET' }).send({ ...notice, words });
  const asked = new URL(calls[1]?.request.url ?? '', url).searchParams;
  expect([asked.get('phone'), asked.get('text')]).toEqual([guest.number, words.sms]);
  expect(calls[1]?.body).toBe('');
});

test('a repetition carries the same key, another notice another', async () => {
  await gateway().send(noticeTo(guest));
  await gateway().send(noticeTo(guest));
  await gateway().send(noticeTo(guest, contents[1]));
  const [first, second, third] = calls.map(({ request }) => request.headers['idempotency-key']);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('a gateway that answers twice the same, or nothing a program reads, has sent it', async () => {
  behave = (response) => response.end('OK queued');
  expect(await gateway().send(noticeTo(guest))).toEqual({ outcome: 'sent', providerId: null });
  behave = (response) => response.end('{"messages":[{"id":1},{"id":1}]}');
  expect(await gateway().send(noticeTo(guest))).toEqual({ outcome: 'sent', providerId: null });
});

test('a gateway that has enough says when, in seconds or as a date', async () => {
  behave = (response) => response.writeHead(429, { 'retry-after': '30' }).end();
  expect(await gateway().send(noticeTo(guest))).toEqual(later('busy', 30));
  const date = new Date(Date.now() + 60_000).toUTCString();
  behave = (response) => response.writeHead(429, { 'retry-after': date }).end();
  const delivery = await gateway().send(noticeTo(guest));
  expect(delivery).toMatchObject({ outcome: 'later', reason: 'busy' });
  const { retryAfterSeconds } = delivery as { retryAfterSeconds: number };
  expect(retryAfterSeconds).toBeGreaterThan(50);
  expect(retryAfterSeconds).toBeLessThanOrEqual(60);
  behave = (response) => response.writeHead(429, { 'retry-after': 'soon' }).end();
  expect(await gateway().send(noticeTo(guest))).toEqual(later('busy'));
});

test.each([500, 502, 503, 408])('a gateway that fails (%i) is tried again', async (status) => {
  behave = (response) => response.writeHead(status).end('<html>oops</html>');
  expect(await gateway().send(noticeTo(guest))).toEqual(later('unreachable'));
});

test('a key the gateway does not take is somebody’s to mend, a number it does not take is not tried again', async () => {
  behave = (response) => response.writeHead(401).end();
  expect(await gateway().send(noticeTo(guest))).toEqual(later('not-authorised'));
  behave = (response) => response.writeHead(422).end('{"error":"invalid number"}');
  expect(await gateway().send(noticeTo(guest))).toEqual({ outcome: 'never', reason: 'refused' });
});

test('a gateway that is slow, cuts the line, or is not there is tried again', async () => {
  behave = () => undefined;
  const begun = Date.now();
  expect(await gateway().send(noticeTo(guest))).toEqual(later('timeout'));
  expect(Date.now() - begun).toBeLessThan(10_000);
  behave = (_, request) => request.socket.destroy();
  expect(await gateway().send(noticeTo(guest))).toEqual(later('unreachable'));
  const nowhere = gateway({ url: 'http://127.0.0.1:1/send' });
  expect(await nowhere.send(noticeTo(guest))).toMatchObject({ outcome: 'later' });
});

test('an answer that never ends does not hold us up', async () => {
  behave = (response) => void response.writeHead(200).write('{"id":');
  // Longer than a test may take: that it was taken must not wait for the rest of the answer.
  expect(await gateway({ timeoutMs: 600_000 }).send(noticeTo(guest))).toEqual({
    outcome: 'sent',
    providerId: null,
  });
});

test('numbers and words go to the gateway that was named and nowhere else', async () => {
  behave = (response) => response.writeHead(302, { location: `${url}/elsewhere` }).end();
  expect(await gateway().send(noticeTo(guest))).toEqual({ outcome: 'never', reason: 'refused' });
  expect(calls.map(({ request }) => request.url)).toEqual(['/send']);
});

test.each(['0612345678', '+31612345678\r\nX: 1', '+31 6', '+31612345678,+31687654321', ''])(
  'a number that is not one in full (%j) never leaves the house',
  async (number) => {
    const delivery = await gateway().send(noticeTo({ channel: 'sms', number }));
    expect(delivery).toEqual({ outcome: 'never', reason: 'address-invalid' });
    expect(calls).toEqual([]);
  },
);
