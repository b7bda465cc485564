import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { mediaFile, plain } from '../../test-support/made-photos.ts';
import { sniffFormat } from './sniff-format.ts';

const text = (words: string) => Buffer.from(words, 'latin1');

describe('sniffing what a file is', () => {
  it('knows the three kinds that are decoded', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const file = await plain(8, 8).toFormat(format).toBuffer();
      expect(sniffFormat(file)).toEqual({ isPhoto: true, format });
    }
  });

  it.each([
    ['HEIC', mediaFile('heic', 'mif1', 'heic')],
    ['HEIC', mediaFile('mif1', 'heic')],
    ['HEIC', mediaFile('msf1', 'hevc')],
    ['AVIF', mediaFile('avif', 'mif1', 'miaf')],
    ['AVIF', mediaFile('mif1', 'avif')],
    ['RAW', mediaFile('crx ', 'isom')],
    ['video', mediaFile('qt  ')],
    ['video', mediaFile('isom', 'mp42')],
    ['GIF', text('GIF89a......')],
    ['TIFF', text('II*\0........')],
    ['TIFF', text('MM\0*........')],
    ['PDF', text('%PDF-1.7 ...')],
    ['BMP', text('BM..........')],
    ['PSD', text('8BPS\0\x01....')],
    ['JPEG XL', text('\xff\x0a........')],
    ['JPEG 2000', text('\0\0\0\x0cjP  \r\n')],
    ['ZIP', text('PK\x03\x04......')],
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['SVG', text('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn --><svg:svg xmlns:svg="x">')],
    ['HTML', text(' <!DOCTYPE html><title>photo.jpg</title>')],
    ['XML', text('<?xml version="1.0"?><plist/>')],
    ['unknown', text('RIFF....WAVE')],
    ['unknown', text('just some words')],
    ['unknown', text('')],
  ])('calls %s by its name', (name, file) => {
    expect(sniffFormat(file)).toEqual({ isPhoto: false, name });
  });

  it('goes by real files of other kinds too', async () => {
    for (const [format, name] of [
      ['gif', 'GIF'],
      ['tiff', 'TIFF'],
      ['avif', 'AVIF'],
    ] as const) {
      const file = await sharp(await plain(16, 16).png().toBuffer())
        .toFormat(format)
        .toBuffer();
      expect(sniffFormat(file)).toEqual({ isPhoto: false, name });
    }
  });
});
