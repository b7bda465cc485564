import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PhotoId, photoSizes } from '@homeward/domain';
import sharp, { type Sharp } from 'sharp';
import { PICTURE_WEBP, PLACEHOLDER_EDGE, PLACEHOLDER_WEBP } from '../src/decoding/picture-form.ts';
import { createPhotoStudio } from '../src/index.ts';

/** One comparison: medians in `unit`, and ours divided by the peer's (below 1 is better). */
export interface BenchRow {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly unit: 'ms';
  readonly ratio: number;
}

const WIDTH = 4000;
const HEIGHT = 3000;
const ROUNDS = 9;

/**
 * Measure one 12-megapixel photo through the whole studio (received, hashed,
 * decoded in the child, coloured, fsynced, moved into place) against bare sharp
 * making the same pictures in this process and keeping none, turn by turn.
 */
export async function benchPhotos(rounds = ROUNDS): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'homeward-bench-'));
  const studio = await createPhotoStudio({ folder });
  const develop = async (photo: Buffer) => {
    const result = await studio.develop({
      id: randomUUID() as PhotoId,
      bytes: chunksOf(photo),
      length: photo.length,
      sha256: createHash('sha256').update(photo).digest('hex'),
    });
    if (!result.ok) throw new Error(result.refusal.code);
  };
  try {
    const photos = await Promise.all([1, 2, 3].map(madePhoto));
    const ways = { studio: develop, perSize: sharpPerSize, once: sharpOnce };
    const times = await taken(ways, photos, rounds);
    return [
      rowOf('photo 12 MP: studio / bare sharp, one pipeline a size', times.studio, times.perSize),
      rowOf('photo 12 MP: studio / bare sharp, decoded once', times.studio, times.once),
    ];
  } finally {
    await studio.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function taken<Way extends string>(
  ways: Readonly<Record<Way, (photo: Buffer) => Promise<unknown>>>,
  photos: readonly Buffer[],
  rounds: number,
): Promise<Record<Way, number[]>> {
  const names = Object.keys(ways) as Way[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Way,
    number[]
  >;
  // The first two rounds warm up what compiles and caches.
  for (let round = -2; round < rounds; round++) {
    const photo = photos[(round + photos.length) % photos.length] as Buffer;
    for (const name of names) {
      const begun = performance.now();
      await ways[name](photo);
      if (round >= 0) times[name].push(performance.now() - begun);
    }
  }
  return times;
}

/** What sharp's manual shows: a pipeline from the file for each picture. */
async function sharpPerSize(photo: Buffer): Promise<void> {
  await Promise.all([
    ...Object.values(photoSizes).map((edge) =>
      fitted(sharp(photo, { autoOrient: true }), edge)
        .webp(PICTURE_WEBP)
        .toBuffer(),
    ),
    fitted(sharp(photo, { autoOrient: true }), PLACEHOLDER_EDGE)
      .webp(PLACEHOLDER_WEBP)
      .toBuffer(),
  ]);
}

/** The best an expert gets from sharp: decode once and make all from the largest picture. */
async function sharpOnce(photo: Buffer): Promise<void> {
  const { data, info } = await fitted(sharp(photo, { autoOrient: true }), photoSizes.large)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const again = () => sharp(data, { raw: { width, height, channels } });
  await Promise.all([
    ...Object.values(photoSizes).map((edge) => fitted(again(), edge).webp(PICTURE_WEBP).toBuffer()),
    fitted(again(), PLACEHOLDER_EDGE).webp(PLACEHOLDER_WEBP).toBuffer(),
  ]);
}

function fitted(from: Sharp, edge: number): Sharp {
  return from.resize(edge, edge, { fit: 'inside', withoutEnlargement: true });
}

/** Shapes under film grain, about as heavy as what a phone takes. */
function madePhoto(seed: number): Promise<Buffer> {
  const shapes = Array.from({ length: 60 }, (_, index) => {
    const spin = (index + 1) * seed * 2654435761;
    const at = (bits: number, range: number) => ((spin >>> bits) % 1000) * (range / 1000);
    const colour = `hsl(${at(3, 360)} 60% ${20 + at(7, 60)}%)`;
    return `<circle cx="${at(0, WIDTH)}" cy="${at(5, HEIGHT)}" r="${40 + at(9, 500)}" fill="${colour}"/>`;
  });
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${shapes.join('')}</svg>`;
  const grain = {
    create: {
      width: WIDTH,
      height: HEIGHT,
      channels: 3 as const,
      background: '#808080',
      noise: { type: 'gaussian' as const, mean: 128, sigma: 12 },
    },
  };
  return sharp(Buffer.from(scene))
    .flatten({ background: '#9a938a' })
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 88 })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

async function* chunksOf(photo: Buffer) {
  for (let at = 0; at < photo.length; at += 65_536) yield photo.subarray(at, at + 65_536);
}

function rowOf(name: string, ours: readonly number[], peer: readonly number[]): BenchRow {
  const [mine, theirs] = [medianOf(ours), medianOf(peer)];
  return {
    name,
    ours: mine,
    peer: theirs,
    unit: 'ms',
    ratio: Math.round((mine / theirs) * 100) / 100,
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, two) => one - two);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
