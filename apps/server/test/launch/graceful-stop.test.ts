import { createHash, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pathOf } from '../house/browser.ts';
import { atWork } from '../house/people.ts';
import { startHouse } from '../house/start-house.ts';
import { listen, partedFrom } from '../realtime/listener.ts';

test('a photo that is on its way is still kept while the house closes, and pages are told to come back', async () => {
  const house = await startHouse();
  const tablet = await atWork(house, 'intake');
  const page = await listen(house, 'staff', { browser: tablet });
  const jpeg = await sharp({
    create: { width: 400, height: 300, channels: 3, background: '#0e6a6b' },
  })
    .jpeg()
    .toBuffer();
  const photoId = randomUUID();
  const upload = request(`${house.url}${pathOf('photos.store', { photoId })}`, {
    method: 'PUT',
    headers: {
      cookie: tablet.cookieHeader(),
      origin: house.url,
      'content-length': jpeg.length,
      'x-content-sha256': createHash('sha256').update(jpeg).digest('hex'),
    },
  });
  const status = new Promise<number | undefined>((resolve, reject) => {
    upload.on('response', (response) => resolve(response.resume().statusCode));
    upload.on('error', reject);
  });
  upload.write(jpeg.subarray(0, 100));
  const reached = new Promise((resolve) => setTimeout(resolve, 200));
  await reached;

  const stopping = house.stop();
  await partedFrom(page);
  upload.end(jpeg.subarray(100));
  expect(await status).toBe(200);
  await stopping;
  await expect(fetch(`${house.url}/livez`)).rejects.toThrow();
});
