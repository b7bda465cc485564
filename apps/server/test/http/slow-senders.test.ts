import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, pathOf } from '../house/browser.ts';
import { atWork } from '../house/people.ts';
import { type SlowSender, slowSender } from '../house/slow-sender.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;
let tablet: Browser;
let bag: Buffer;

beforeAll(async () => {
  house = await startHouse({
    settings: { patience: { requestMs: 6000, photoMs: 3000, drainMs: 1000 } },
  });
  tablet = await atWork(house, 'intake');
  bag = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#1b2a4a' } })
    .jpeg()
    .toBuffer();
});

afterAll(() => house.stop());

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Announce a photo, and send the first bytes of it. */
async function begin(
  length: number,
  first: Uint8Array = bag.subarray(0, 100),
  [at, by]: readonly [TestHouse, Browser] = [house, tablet],
) {
  const sender = await slowSender(at, by);
  const path = pathOf('photos.store', { photoId: randomUUID() });
  sender.announce('PUT', path, length, { 'x-content-sha256': sha256(bag) });
  sender.send(first);
  return sender;
}

function drip(sender: SlowSender): () => void {
  const timer = setInterval(() => sender.send('x'), 50);
  return () => clearInterval(timer);
}

const problem = (status: number, code: string) =>
  new RegExp(`HTTP/1.1 ${status} [^]*application/problem\\+json[^]*"code":"${code}"[^]*\\}$`);

test('whoever is refused before all is sent hears why, and may use the connection afterwards', async () => {
  const sender = await begin(26_000_000);
  await sender.hears(problem(413, 'photo.too-large'));
  sender.send(Buffer.alloc(26_000_000 - 100));
  sender.announce('GET', pathOf('venue.read'), 0);
  expect(await sender.hears(/HTTP\/1.1 200 OK/)).toContain('413');
  sender.hangUp();
});

test('whoever drips on after being refused is hung up on', async () => {
  const sender = await begin(26_000_000);
  const stop = drip(sender);
  await sender.hears(problem(413, 'photo.too-large'));
  await sender.ended;
  stop();
});

test('a stranger who announces more than we would ever read is answered and hung up on', async () => {
  const stranger = await slowSender(house, await atWork(house, 'desk'));
  stranger.announce('PUT', pathOf('venue.read'), 10_000_000_000);
  const stop = drip(stranger);
  await stranger.hears(problem(404, 'request.not-found'));
  await stranger.ended;
  stop();
});

test('a photo that only drips is refused with a reason when its time is over, and then hung up on', async () => {
  const sender = await begin(bag.length, new Uint8Array());
  const stop = drip(sender);
  await sender.hears(problem(400, 'photo.incomplete'));
  await sender.ended;
  stop();
});

test('a photo that falls silent is refused with a reason', async () => {
  const sender = await begin(bag.length);
  await sender.hears(problem(400, 'photo.incomplete'));
  sender.hangUp();
});

test('while the studio has its hands full the next photo is told to wait, and is taken later', async () => {
  // Nobody is slow here but the machine, so this house has all the patience in the world.
  const calm = await startHouse();
  const first = bag.subarray(0, 100);
  const to = [calm, await atWork(calm, 'intake')] as const;
  const senders = await Promise.all(Array.from({ length: 17 }, () => begin(bag.length, first, to)));
  // Which of them comes last is the machine's choice.
  const refused = await Promise.any(
    senders.map((sender) => sender.hears(problem(503, 'photo.busy')).then(() => sender)),
  );
  expect(await refused.hears(problem(503, 'photo.busy'))).toMatch(/retry-after: 3/i);
  for (const sender of senders) sender.send(bag.subarray(100));
  const held = senders.filter((sender) => sender !== refused);
  await Promise.all(held.map((sender) => sender.hears(/HTTP\/1.1 200 OK/)));
  const again = await begin(bag.length, bag, to);
  await again.hears(/HTTP\/1.1 200 OK/);
  for (const sender of [again, ...senders]) sender.hangUp();
  await calm.stop();
});

describe('a body that is no photo', () => {
  const path = pathOf('foundItems.register', { itemId: randomUUID() });
  const headers = { 'content-type': 'application/json' };

  test('is refused before it is sent when it is announced as too large', async () => {
    const sender = await slowSender(house, tablet);
    sender.announce('PUT', path, 1_000_000, headers);
    const stop = drip(sender);
    await sender.hears(problem(413, 'request.too-large'));
    await sender.ended;
    stop();
  });

  test('is not waited for for ever', async () => {
    const sender = await slowSender(house, tablet);
    sender.announce('PUT', path, 1_000, headers);
    const stop = drip(sender);
    await sender.ended;
    stop();
  });
});
