import { readFile } from 'node:fs/promises';
import { type PhotoId, type PhotoSize, photoSizes } from '@homeward/domain';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  blue,
  channelGap,
  colourNear,
  green,
  heldAs,
  noise,
  plain,
  quarters,
  red,
  yellow,
} from '../test-support/made-photos.ts';
import { incoming, openStudio } from '../test-support/open-studio.ts';

const sizes = Object.keys(photoSizes) as PhotoSize[];
let room: Awaited<ReturnType<typeof openStudio>>;

beforeAll(async () => {
  room = await openStudio();
});
afterAll(() => room.end());

async function developed(file: Buffer | Sharp) {
  const photo = incoming(Buffer.isBuffer(file) ? file : await file.toBuffer());
  const result = await room.studio.develop(photo);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return { id: photo.id, ...result.value };
}

async function picture(id: PhotoId, size: PhotoSize): Promise<Buffer> {
  return readFile((await room.studio.pathOf(id, size)) ?? 'missing');
}

describe('the pictures of a photo', () => {
  it('are three WebPs with the longest edges of the house', async () => {
    const { id, width, height, bytes } = await developed(noise(2400, 1600).jpeg());
    const found = await Promise.all(
      sizes.map(async (size) => sharp(await picture(id, size)).metadata()),
    );
    expect(found.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['webp', 320, 213],
      ['webp', 960, 640],
      ['webp', 1920, 1280],
    ]);
    expect([width, height]).toEqual([1920, 1280]);
    expect(bytes).toBeGreaterThan(100_000);
  });

  it('are never larger than the photo', async () => {
    const { id, width, height } = await developed(plain(400, 500).png());
    const edges = await Promise.all(
      sizes.map(async (size) => (await sharp(await picture(id, size)).metadata()).height),
    );
    expect(edges).toEqual([320, 500, 500]);
    expect([width, height]).toEqual([400, 500]);
  });

  it('come with a placeholder small enough to send along', async () => {
    const { placeholder } = await developed(await quarters(600, 400));
    const tiny = Buffer.from(placeholder.replace('data:image/webp;base64,', ''), 'base64');
    const { format, width, height } = await sharp(tiny).metadata();
    expect([format, width, height]).toEqual(['webp', 20, 13]);
    expect(placeholder.length).toBeLessThan(600);
    expect(channelGap(await colourNear(tiny, 0.2, 0.2), red)).toBeLessThan(40);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stand upright from orientation %i', async (orientation) => {
    const { id, width, height } = await developed(
      await heldAs(orientation, await quarters(640, 480)),
    );
    expect([width, height]).toEqual([640, 480]);
    for (const size of sizes) {
      const file = await picture(id, size);
      expect((await sharp(file).metadata()).orientation).toBeUndefined();
      expect(channelGap(await colourNear(file, 0.25, 0.25), red)).toBeLessThan(16);
      expect(channelGap(await colourNear(file, 0.75, 0.25), green)).toBeLessThan(16);
      expect(channelGap(await colourNear(file, 0.25, 0.75), blue)).toBeLessThan(16);
      expect(channelGap(await colourNear(file, 0.75, 0.75), yellow)).toBeLessThan(16);
    }
  });

  it('stand upright when a large phone photo is shrunk while it is decoded', async () => {
    const file = await heldAs(6, await quarters(3000, 2000));
    const { id } = await developed(file);
    const large = await picture(id, 'large');
    expect((await sharp(large).metadata()).width).toBe(1920);
    expect(channelGap(await colourNear(large, 0.75, 0.25), green)).toBeLessThan(16);
  });
});

describe('what a photo tells besides its picture', () => {
  it('is gone: camera, place, profile and notes', async () => {
    const file = await plain(500, 400, red)
      .withExif({
        IFD0: { Make: 'TelltaleCamera', Copyright: 'Telltale Owner' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 2959/100' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Telltale</x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    expect(file.includes('Telltale')).toBe(true);
    expect((await sharp(file).metadata()).exif).toBeDefined();
    const { id, placeholder } = await developed(file);
    const pictures = await Promise.all(sizes.map((size) => picture(id, size)));
    for (const found of [...pictures, Buffer.from(placeholder.split(',')[1] ?? '', 'base64')]) {
      const { exif, icc, xmp, iptc, orientation } = await sharp(found).metadata();
      expect({ exif, icc, xmp, iptc, orientation }).toEqual({});
      expect(/Telltale|EXIF|XMP |ICCP/.test(found.toString('latin1'))).toBe(false);
    }
  });
});

describe('colours come out as they were seen', () => {
  it.each([
    ['a wide-gamut JPEG', 6, () => plain(300, 200, red).withIccProfile('p3').jpeg({ quality: 95 })],
    ['a CMYK JPEG', 40, () => plain(300, 200, red).toColourspace('cmyk').jpeg({ quality: 95 })],
    ['a PNG of 16 bits', 6, () => plain(300, 200, red).toColourspace('rgb16').png()],
    ['a PNG with a palette', 6, () => plain(300, 200, red).png({ palette: true })],
    ['a lossless WebP', 6, () => plain(300, 200, red).webp({ lossless: true })],
  ])('from %s', async (_, tolerance, make) => {
    const { id, colours } = await developed(make());
    const large = await picture(id, 'large');
    expect(channelGap(await colourNear(large, 0.5, 0.5), red)).toBeLessThan(tolerance);
    expect((await sharp(large).metadata()).space).toBe('srgb');
    expect(colours).toHaveLength(1);
  });

  it('from a grey JPEG', async () => {
    const { id, colours } = await developed(plain(300, 200, '#777777').greyscale().jpeg());
    const seen = await colourNear(await picture(id, 'large'), 0.5, 0.5);
    expect(channelGap(seen, { r: 0x77, g: 0x77, b: 0x77 })).toBeLessThan(6);
    expect(colours[0]?.share).toBe(1);
  });

  it('on white where a picture is see-through', async () => {
    const clear = { r: 255, g: 0, b: 0, alpha: 0 };
    const file = sharp({ create: { width: 200, height: 200, channels: 4, background: clear } });
    const { id } = await developed(file.png());
    const seen = await colourNear(await picture(id, 'large'), 0.5, 0.5);
    expect(channelGap(seen, { r: 255, g: 255, b: 255 })).toBeLessThan(4);
  });

  it('of the first frame when a WebP moves', async () => {
    const frames = [plain(200, 200, green), plain(200, 200, red)];
    const files = await Promise.all(frames.map((frame) => frame.png().toBuffer()));
    const moving = await sharp(files, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const { id, width, height } = await developed(moving);
    expect([width, height]).toEqual([200, 200]);
    expect(channelGap(await colourNear(await picture(id, 'large'), 0.5, 0.5), green)).toBeLessThan(
      16,
    );
    expect((await sharp(await picture(id, 'large')).metadata()).pages).toBeUndefined();
  });
});
