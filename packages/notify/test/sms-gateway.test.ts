import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OutgoingNotice } from '@homeward/usecases';
import { afterEach, expect, test } from 'vitest';
import { createSmsGateway, joinChannels, type SmsGatewaySettings } from '../src/index.ts';

interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let close: () => void = () => undefined;
afterEach(() => close());

/** A gateway that answers as it is told, and remembers what it was asked. */
async function gateway(answer: (response: ServerResponse, request: IncomingMessage) => void) {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url = '', headers } = request;
    heard.push({ method, url, headers, body });
    answer(response, request);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, heard };
}

const text = 'Park: "Come now" – 7 % & more\\ https://lost.example.org/guest/#abc';
const notice: OutgoingNotice = {
  key: 'your-turn:1:contact',
  kind: 'your-turn',
  language: 'en',
  to: { channel: 'sms', number: '+31612345678' },
  words: { subject: '', mail: '', sms: text, pushTitle: '', pushBody: '' },
  links: { page: '', unsubscribePage: '', unsubscribePost: '' },
  lifeSeconds: 600,
};

const through = (url: string, over: Partial<SmsGatewaySettings> = {}) =>
  createSmsGateway({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer key' },
    body: '{"to":"{{to}}","text":"{{text}}","ref":"{{key}}"}',
    timeoutMs: 300,
    ...over,
  }).send(notice);

test('a message arrives as JSON, with its key, and whatever is in the words stays in them', async () => {
  const { url, heard } = await gateway((response) => response.end('{"id":"m-1"}'));
  expect(await through(url)).toEqual({ outcome: 'sent', providerId: 'm-1' });
  await through(url);
  const [first, second] = heard;
  expect(JSON.parse(first?.body ?? '')).toMatchObject({ to: '+31612345678', text });
  expect(first?.headers['authorization']).toBe('Bearer key');
  expect(first?.headers['idempotency-key']).toMatch(/^[0-9a-f]{64}$/);
  expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
});

test('or as a form, or in the address, as old gateways like it', async () => {
  const { url, heard } = await gateway((response) => response.end('OK'));
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  expect(await through(url, { headers, body: 'to={{to}}&text={{text}}' })).toEqual({
    outcome: 'sent',
    providerId: null,
  });
  await through(`${url}?to={{to}}&text={{text}}`, { method: 'GET', headers: {} });
  const [form, get] = heard;
  for (const sent of [form?.body ?? '', get?.url.split('?')[1] ?? '']) {
    expect(Object.fromEntries(new URLSearchParams(sent))).toEqual({ to: '+31612345678', text });
  }
  expect(get).toMatchObject({ method: 'GET', body: '' });
});

test.each([
  [500, {}, { outcome: 'later', reason: 'unreachable', retryAfterSeconds: null }],
  [503, { 'retry-after': '7' }, { outcome: 'later', reason: 'unreachable', retryAfterSeconds: 7 }],
  [429, { 'retry-after': '30' }, { outcome: 'later', reason: 'busy', retryAfterSeconds: 30 }],
  [401, {}, { outcome: 'later', reason: 'not-authorised', retryAfterSeconds: null }],
  [400, {}, { outcome: 'never', reason: 'refused' }],
  [302, { location: 'http://127.0.0.1:1/' }, { outcome: 'never', reason: 'refused' }],
] as const)('an answer of %i is understood', async (status, headers, delivery) => {
  const { url } = await gateway((response) => response.writeHead(status, headers).end());
  expect(await through(url)).toEqual(delivery);
});

test('a gateway that is silent, hangs up or is not there is tried again', async () => {
  const silent = await gateway(() => undefined);
  expect(await through(silent.url)).toMatchObject({ outcome: 'later', reason: 'timeout' });
  close();
  expect(await through(silent.url)).toMatchObject({ outcome: 'later', reason: 'unreachable' });
  const rude = await gateway((_response, request) => request.socket.destroy());
  expect(await through(rude.url)).toMatchObject({ outcome: 'later', reason: 'unreachable' });
});

test('a way that is not set up is said to be off', async () => {
  const sender = joinChannels([]);
  expect(sender.channels).toEqual([]);
  expect(await sender.send(notice)).toEqual({ outcome: 'never', reason: 'channel-off' });
});
