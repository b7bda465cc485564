import { createHash, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, pathOf } from '../house/browser.ts';
import { atWork, foundBag } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let house: TestHouse;
let tablet: Browser;
let navy: Buffer;

beforeAll(async () => {
  house = await startHouse();
  tablet = await atWork(house, 'intake');
  navy = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#1b2a4a' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
});

afterAll(() => house.stop());

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function send(photoId: string, bytes: Uint8Array, hash = sha256(bytes)) {
  return tablet.raw<{ width: number; height: number; colourNames: string[]; facts: object }>(
    'PUT',
    pathOf('photos.store', { photoId }),
    {
      body: bytes as Uint8Array<ArrayBuffer>,
      headers: { 'content-type': 'image/jpeg', 'x-content-sha256': hash },
    },
  );
}

test('a photo comes back upright, with the colour words it suggests, in three sizes of WebP', async () => {
  const photoId = randomUUID();
  const stored = await send(photoId, navy);
  expect(stored.view).toMatchObject({ width: 600, height: 900, colourNames: ['navy'] });
  for (const size of ['thumb', 'medium', 'large']) {
    const picture = await tablet.raw('GET', pathOf('photos.picture', { photoId, size }));
    expect(picture.headers.get('content-type')).toBe('image/webp');
    expect(picture.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
  }
});

test('sending a photo again is harmless, and another one under its id is refused', async () => {
  const photoId = randomUUID();
  const first = await send(photoId, navy);
  expect((await send(photoId, navy)).view).toEqual(first.view);
  const other = await sharp(navy).negate().jpeg().toBuffer();
  expect((await send(photoId, other)).code).toBe('id.already-used');
});

test('what is no photo is refused in a way that can be put into words, and leaves nothing', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const cases: readonly (readonly [Uint8Array, string, number])[] = [
    [svg, 'photo.type-unsupported', 415],
    [navy.subarray(0, navy.length / 2), 'photo.unreadable', 422],
    [Buffer.alloc(0), 'photo.unreadable', 422],
  ];
  for (const [bytes, code, status] of cases) {
    const photoId = randomUUID();
    expect(await send(photoId, bytes)).toMatchObject({ code, status });
    const picture = await tablet.raw('GET', pathOf('photos.picture', { photoId, size: 'thumb' }));
    expect(picture.code).toBe('photo.not-found');
  }
});

test('bytes that are not what was announced are refused', async () => {
  expect((await send(randomUUID(), navy, sha256(Buffer.from('other')))).code).toBe(
    'photo.checksum-mismatch',
  );
  expect((await send(randomUUID(), navy, 'nonsense')).code).toBe('request.invalid');
});

test('a photo that is too large is refused while it is still on its way, and the sender hears why', async () => {
  const large = Buffer.alloc(26_000_000, 0xff);
  expect(await send(randomUUID(), large)).toMatchObject({
    status: 413,
    code: 'photo.too-large',
    view: { facts: { limitMegabytes: 25 } },
  });
});

test('a photo without a length is refused', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const put = request(
      `${house.url}${pathOf('photos.store', { photoId: randomUUID() })}`,
      {
        method: 'PUT',
        headers: {
          cookie: tablet.cookieHeader(),
          origin: house.url,
          'transfer-encoding': 'chunked',
          'x-content-sha256': sha256(navy),
        },
      },
      (response) => resolve(response.resume().statusCode),
    );
    put.on('error', reject);
    put.end(navy);
  });
  expect(status).toBe(411);
});

test('an item shows its photos, and a bank card never has one', async () => {
  const photoId = randomUUID();
  await send(photoId, navy);
  const itemId = randomUUID();
  await tablet.call('foundItems.register', {
    params: { itemId },
    body: foundBag({ photoIds: [photoId] }),
  });
  const { items } = (await tablet.call('foundItems.list')).view;
  expect(items.find(({ id }) => id === itemId)?.photo?.id).toBe(photoId);
  const card = await tablet.call('foundItems.register', {
    params: { itemId: randomUUID() },
    body: foundBag({ categoryId: 'bank-card', photoIds: [photoId] }),
  });
  expect(card.code).toBe('found-item.must-not-be-photographed');
});
