import { type MeasuredColour, photoSizes } from '@homeward/domain';
import sharp, { type Sharp } from 'sharp';
import { dominantColours } from '../colours/dominant-colours.ts';
import type { DecodedPhoto, DecodeRefusal, DecodeRequest } from './decode-messages.ts';
import { PICTURE_WEBP, PLACEHOLDER_EDGE, PLACEHOLDER_WEBP } from './picture-form.ts';

const COLOUR_EDGE = 96;
/** What see-through parts of a screenshot or cut-out are laid on. */
const PAPER = '#ffffff';

/** Refuse truncated and damaged files, but not the harmless warnings many phone cameras earn. */
const FAIL_ON = 'error';

interface Pixels {
  readonly data: Buffer;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 3 };
}

/**
 * Let libvips read JPEG, PNG and WebP files and nothing else, and keep nothing
 * of one photo in memory for the next.
 */
export function allowPhotosOnly(): void {
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'],
  });
}

/**
 * Make the three pictures, the placeholder and the colours of one photo file.
 *
 * The file is decoded once, upright and into sRGB; everything else is made from
 * those pixels, so that no metadata can come along. Of an animation the first
 * frame is taken. Throws when the file is damaged.
 */
export async function developPicture(
  request: Pick<DecodeRequest, 'path' | 'format' | 'mostPixels'>,
): Promise<DecodedPhoto | DecodeRefusal> {
  const header = await sharp(request.path, { limitInputPixels: false }).metadata();
  if (header.format !== request.format) return { kind: 'unreadable', cause: 'damaged' };
  const pixels = header.width * header.height;
  if (pixels > request.mostPixels) return { kind: 'too-many-pixels', pixels };

  const large = await decode(request);
  const { width, height } = large.raw;
  const [colours, placeholder, pictures] = await Promise.all([
    coloursOf(large),
    fitted(large, PLACEHOLDER_EDGE).webp(PLACEHOLDER_WEBP).toBuffer(),
    encodeSizes(large),
  ]);
  return {
    kind: 'decoded',
    width,
    height,
    placeholder: `data:image/webp;base64,${placeholder.toString('base64')}`,
    colours,
    pictures,
  };
}

async function decode({
  path,
  mostPixels,
}: Pick<DecodeRequest, 'path' | 'mostPixels'>): Promise<Pixels> {
  const { data, info } = await sharp(path, {
    autoOrient: true,
    failOn: FAIL_ON,
    limitInputPixels: mostPixels,
  })
    .flatten({ background: PAPER })
    .resize(photoSizes.large, photoSizes.large, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`Expected three channels, got ${info.channels}.`);
  return { data, raw: { width: info.width, height: info.height, channels: 3 } };
}

async function coloursOf(large: Pixels): Promise<MeasuredColour[]> {
  const { data, info } = await fitted(large, COLOUR_EDGE)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return dominantColours(data, info.width, info.height);
}

async function encodeSizes(large: Pixels): Promise<DecodedPhoto['pictures']> {
  const encode = async (edge: number) =>
    (await fitted(large, edge).webp(PICTURE_WEBP).toBuffer()).toString('base64');
  const [thumb, medium, full] = await Promise.all([
    encode(photoSizes.thumb),
    encode(photoSizes.medium),
    encode(photoSizes.large),
  ]);
  return { thumb, medium, large: full };
}

function fitted({ data, raw }: Pixels, edge: number): Sharp {
  return sharp(data, { raw }).resize(edge, edge, { fit: 'inside', withoutEnlargement: true });
}
