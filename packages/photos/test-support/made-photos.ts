import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

export const red: Rgb = { r: 200, g: 30, b: 40 };
export const green: Rgb = { r: 20, g: 150, b: 60 };
export const blue: Rgb = { r: 30, g: 60, b: 200 };
export const yellow: Rgb = { r: 240, g: 210, b: 30 };

/** A plain picture of one colour. */
export function plain(width: number, height: number, background: Rgb | string = red): Sharp {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** Four quarters: red and green above, blue and yellow below; no turn or mirroring leaves it alike. */
export function quarters(width: number, height: number): Promise<Buffer> {
  const half = { width: width / 2, height: height / 2 };
  const quarter = (background: Rgb, left: number, top: number) => ({
    input: { create: { ...half, channels: 3 as const, background } },
    left,
    top,
  });
  return plain(width, height, red)
    .composite([
      quarter(green, half.width, 0),
      quarter(blue, 0, half.height),
      quarter(yellow, half.width, half.height),
    ])
    .png()
    .toBuffer();
}

/** How pixels lie in a file of each EXIF orientation, so that the upright picture is the given one. */
const layings: Readonly<Record<number, (upright: Buffer) => Promise<Buffer>>> = {
  1: async (upright) => upright,
  2: (upright) => sharp(upright).flop().toBuffer(),
  3: (upright) => sharp(upright).rotate(180).toBuffer(),
  4: (upright) => sharp(upright).flip().toBuffer(),
  5: async (upright) =>
    sharp(await sharp(upright).rotate(90).toBuffer())
      .flop()
      .toBuffer(),
  6: (upright) => sharp(upright).rotate(270).toBuffer(),
  7: async (upright) =>
    sharp(await sharp(upright).rotate(90).toBuffer())
      .flip()
      .toBuffer(),
  8: (upright) => sharp(upright).rotate(90).toBuffer(),
};

/** A JPEG as a phone held in one of the eight ways stores it. */
export async function heldAs(orientation: number, upright: Buffer): Promise<Buffer> {
  const laid = await layings[orientation]?.(upright);
  return sharp(laid).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
}

/** Noise that compresses badly: real work for a decoder. */
export function noise(width: number, height: number): Sharp {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
}

/** A PNG whose header claims dimensions its data doesn't have. */
export async function pngClaiming(width: number, height: number): Promise<Buffer> {
  const png = await plain(8, 8).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** The beginning of an ISO media file, such as an iPhone's HEIC. */
export function mediaFile(majorBrand: string, ...compatible: string[]): Buffer {
  const names = [majorBrand, '\0\0\0\0', ...compatible].join('');
  const box = Buffer.alloc(8);
  box.writeUInt32BE(8 + names.length);
  box.write('ftyp', 4, 'latin1');
  return Buffer.concat([box, Buffer.from(names, 'latin1'), Buffer.alloc(200, 7)]);
}

/** Mean colour of a small square around a point, given as shares of the edges. */
export async function colourNear(picture: string | Buffer, across: number, down: number) {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const x = Math.floor(info.width * across);
  const y = Math.floor(info.height * down);
  const at = (y * info.width + x) * info.channels;
  return { r: data[at] ?? -1, g: data[at + 1] ?? -1, b: data[at + 2] ?? -1 };
}

/** The largest difference of two colours in one channel. */
export function channelGap(one: Rgb, two: Rgb): number {
  return Math.max(Math.abs(one.r - two.r), Math.abs(one.g - two.g), Math.abs(one.b - two.b));
}
