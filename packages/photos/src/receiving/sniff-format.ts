/** The three kinds of file that are decoded at all. */
export type PhotoFormat = 'jpeg' | 'png' | 'webp';

/** What a file is by its first bytes: a photo that can be decoded, or a name for what it is instead. */
export type SniffedFormat =
  | { readonly isPhoto: true; readonly format: PhotoFormat }
  | { readonly isPhoto: false; readonly name: string };

/** How many first bytes decide; enough for the brands of an ISO media file and an XML prologue. */
export const SNIFF_BYTES = 1024;

const signatures: readonly (readonly [name: string, offset: number, bytes: string])[] = [
  ['GIF', 0, 'GIF8'],
  ['TIFF', 0, 'II*\0'],
  ['TIFF', 0, 'MM\0*'],
  ['TIFF', 0, 'II+\0'],
  ['TIFF', 0, 'MM\0+'],
  ['PDF', 0, '%PDF'],
  ['PSD', 0, '8BPS'],
  ['BMP', 0, 'BM'],
  ['JPEG XL', 0, '\xff\x0a'],
  ['JPEG XL', 4, 'JXL '],
  ['JPEG 2000', 4, 'jP  '],
  ['RAW', 0, 'FUJIFILM'],
  ['ICO', 0, '\0\0\x01\0'],
  ['ZIP', 0, 'PK\x03\x04'],
];

const brands: readonly (readonly [name: string, brands: RegExp])[] = [
  ['AVIF', /^(avif|avis)$/],
  ['HEIC', /^(hei[cxms]|hev[cxms]|mif[12]|msf1)$/],
  ['RAW', /^crx $/],
  ['video', /^(qt {2}|mp4[0-9]|isom|iso[2-9]|avc1|M4V |3g[p2].)$/],
];

/**
 * Tell what a file really is from its first bytes, whatever its name or label says.
 *
 * `name` is in words a person knows, so that a screen can say what to do about it.
 */
export function sniffFormat(head: Uint8Array): SniffedFormat {
  const text = Buffer.from(head.subarray(0, SNIFF_BYTES)).toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return { isPhoto: true, format: 'jpeg' };
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return { isPhoto: true, format: 'png' };
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) {
    return { isPhoto: true, format: 'webp' };
  }
  return { isPhoto: false, name: nameOf(text) };
}

function nameOf(text: string): string {
  if (text.startsWith('ftyp', 4)) return mediaNameOf(text);
  const signature = signatures.find(([, offset, bytes]) => text.startsWith(bytes, offset));
  if (signature) return signature[0];
  return markupNameOf(text) ?? 'unknown';
}

/** The brands of an ISO media file: the major one first, then those it is compatible with. */
function mediaNameOf(text: string): string {
  const boxLength = Math.min(
    text.length,
    Buffer.from(text.slice(0, 4), 'latin1').readUInt32BE(0) || text.length,
  );
  const named = [text.slice(8, 12)];
  for (let at = 16; at + 4 <= boxLength; at += 4) named.push(text.slice(at, at + 4));
  // A generic major brand such as mif1 says less than the compatible ones, so AVIF is asked first.
  const found = brands.find(([, pattern]) => named.some((brand) => pattern.test(brand)));
  return found?.[0] ?? 'video';
}

function markupNameOf(text: string): string | null {
  const markup = text.replace(/^(\xef\xbb\xbf)?\s*/, '').toLowerCase();
  if (!markup.startsWith('<')) return null;
  if (/<(\w+:)?svg[\s>]/.test(markup)) return 'SVG';
  if (/<(!doctype )?html[\s>]/.test(markup)) return 'HTML';
  return 'XML';
}
