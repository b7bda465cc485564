import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mediaFile, noise, plain, pngClaiming } from '../test-support/made-photos.ts';
import { filesIn, inChunks, incoming, openStudio } from '../test-support/open-studio.ts';

let room: Awaited<ReturnType<typeof openStudio>>;
let jpeg: Buffer;

beforeAll(async () => {
  room = await openStudio({ mostBytes: 2_000_000, idleLimitMs: 200 });
  jpeg = await noise(300, 200).jpeg().toBuffer();
});
afterAll(() => room.end());
afterEach(async () => {
  expect(await filesIn(room.folder)).toEqual([]);
});

const refusalOf = async (photo: ReturnType<typeof incoming>) => {
  const result = await room.studio.develop(photo);
  return result.ok ? null : result.refusal;
};

describe('a photo that doesn’t arrive as announced leaves nothing behind', () => {
  it('is too large, and then not one byte of it is read', async () => {
    let isRead = false;
    const bytes = (async function* () {
      isRead = true;
      yield jpeg;
    })();
    const refusal = await refusalOf(incoming(jpeg, { bytes, length: 2_000_001 }));
    expect(refusal).toEqual({ code: 'photo.too-large', limitMegabytes: 2 });
    expect(isRead).toBe(false);
  });

  it('is shorter than announced', async () => {
    expect(await refusalOf(incoming(jpeg, { length: jpeg.length + 1 }))).toEqual({
      code: 'photo.incomplete',
      announcedBytes: jpeg.length + 1,
      receivedBytes: jpeg.length,
    });
  });

  it('is longer than announced, and then no more of it is read', async () => {
    let chunksRead = 0;
    const endless = (async function* () {
      for (;;) {
        chunksRead++;
        yield jpeg;
      }
    })();
    const refusal = await refusalOf(incoming(jpeg, { bytes: endless }));
    expect(refusal?.code).toBe('photo.incomplete');
    expect(chunksRead).toBe(2);
  });

  it('breaks off in the middle', async () => {
    const broken = (async function* () {
      yield jpeg.subarray(0, 1000);
      throw new Error('aborted');
    })();
    const refusal = await refusalOf(incoming(jpeg, { bytes: broken }));
    expect(refusal).toMatchObject({ code: 'photo.incomplete', receivedBytes: 1000 });
  });

  it('falls silent in the middle', async () => {
    const silent = (async function* () {
      yield jpeg.subarray(0, 1000);
      await new Promise(() => undefined);
    })();
    const refusal = await refusalOf(incoming(jpeg, { bytes: silent }));
    expect(refusal).toMatchObject({ code: 'photo.incomplete', receivedBytes: 1000 });
  });

  it('drips for longer than a whole photo may take, without ever falling silent', async () => {
    const hasty = await openStudio({ receiveLimitMs: 250, idleLimitMs: 60_000 });
    const dripping = (async function* () {
      for (;;) {
        yield jpeg.subarray(0, 1);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    const result = await hasty.studio.develop(incoming(jpeg, { bytes: dripping }));
    expect(result).toMatchObject({ ok: false, refusal: { code: 'photo.incomplete' } });
    expect(await filesIn(hasty.folder)).toEqual([]);
    await hasty.end();
  });

  it('has another checksum, because one bit was turned over', async () => {
    const turned = Buffer.from(jpeg);
    turned.writeUInt8(turned.readUInt8(5000) ^ 1, 5000);
    expect(await refusalOf(incoming(jpeg, { bytes: inChunks(turned) }))).toEqual({
      code: 'photo.checksum-mismatch',
    });
  });

  it('is announced with a length that is no length', async () => {
    for (const length of [-1, Number.NaN, 0.5]) {
      expect((await refusalOf(incoming(jpeg, { length })))?.code).toBe('photo.incomplete');
    }
  });
});

describe('what is no photo is refused by name and leaves nothing behind', () => {
  it.each([
    ['HEIC', () => mediaFile('heic', 'mif1', 'heic')],
    ['AVIF', () => plain(32, 32).avif().toBuffer()],
    ['GIF', () => plain(32, 32).gif().toBuffer()],
    ['TIFF', () => plain(32, 32).tiff().toBuffer()],
    ['SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['PDF', () => Buffer.from('%PDF-1.4\n1 0 obj')],
    ['unknown', () => randomBytes(4096)],
  ])('%s', async (format, make) => {
    expect(await refusalOf(incoming(await make()))).toEqual({
      code: 'photo.type-unsupported',
      format,
    });
  });

  it('an empty file', async () => {
    expect(await refusalOf(incoming(Buffer.alloc(0)))).toEqual({
      code: 'photo.unreadable',
      cause: 'empty',
    });
  });
});

describe('what can’t be decoded is refused and leaves nothing behind', () => {
  const damaged = { code: 'photo.unreadable', cause: 'damaged' };

  it.each(['jpeg', 'png', 'webp'] as const)('a truncated %s', async (format) => {
    const whole = await noise(300, 200).toFormat(format).toBuffer();
    for (const share of [0.05, 0.5, 0.97]) {
      const part = whole.subarray(0, Math.floor(whole.length * share));
      expect(await refusalOf(incoming(part))).toEqual(damaged);
    }
  });

  it('a file that wears the first bytes of another kind', async () => {
    const png = await plain(64, 64).png().toBuffer();
    const masked = Buffer.concat([jpeg.subarray(0, 4), png]);
    expect(await refusalOf(incoming(masked))).toEqual(damaged);
    const svg = Buffer.from('\x89PNG\r\n\x1a\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'latin1');
    expect(await refusalOf(incoming(svg))).toEqual(damaged);
  });

  it('random bytes behind a good beginning', async () => {
    const file = Buffer.concat([jpeg.subarray(0, 20), randomBytes(20_000)]);
    expect(await refusalOf(incoming(file))).toEqual(damaged);
  });

  it('a small file that claims to be giant', async () => {
    expect(await refusalOf(incoming(await pngClaiming(65_000, 65_000)))).toEqual({
      code: 'photo.too-many-pixels',
      megapixels: 4225,
      limitMegapixels: 50,
    });
  });

  it('a real picture just above the limit, while one at the limit is taken', async () => {
    const small = await openStudio({ mostPixels: 40_000 });
    try {
      const above = await small.studio.develop(incoming(await plain(200, 201).png().toBuffer()));
      expect(above).toMatchObject({ ok: false, refusal: { code: 'photo.too-many-pixels' } });
      const at = await small.studio.develop(incoming(await plain(200, 200).png().toBuffer()));
      expect(at.ok).toBe(true);
    } finally {
      await small.end();
    }
  });
});

describe('what is not wrong enough to refuse', () => {
  it('a JPEG with stray bytes before its end, as some phones write them', async () => {
    const stray = Buffer.concat([
      jpeg.subarray(0, -2),
      Buffer.from([0, 1, 2, 3]),
      jpeg.subarray(-2),
    ]);
    const id = incoming(stray).id;
    expect((await room.studio.develop(incoming(stray, { id }))).ok).toBe(true);
    await room.studio.discard(id);
  });

  it('a JPEG followed by more bytes, as motion photos are', async () => {
    const trailed = Buffer.concat([jpeg, randomBytes(5000)]);
    const id = incoming(trailed).id;
    expect((await room.studio.develop(incoming(trailed, { id }))).ok).toBe(true);
    await room.studio.discard(id);
    expect((await sharp(trailed).metadata()).width).toBe(300);
  });
});
