import sharp from 'sharp';

const screen = { width: 234, height: 506 };
const gap = 18;
const abreast = 8;

/** Many screens on one picture, row by row, small enough to look over. */
export async function writeSheet(file: string, shots: readonly string[]): Promise<void> {
  const rows = Math.ceil(shots.length / abreast);
  const columns = Math.min(abreast, shots.length);
  const tiles = await Promise.all(
    shots.map(async (shot, index) => ({
      input: await sharp(shot).resize(screen.width, screen.height).toBuffer(),
      left: gap + (index % abreast) * (screen.width + gap),
      top: gap + Math.floor(index / abreast) * (screen.height + gap),
    })),
  );
  await sharp({
    create: {
      width: gap + columns * (screen.width + gap),
      height: gap + rows * (screen.height + gap),
      channels: 3,
      background: '#d9d2c4',
    },
  })
    .composite(tiles)
    .webp({ quality: 72 })
    .toFile(file);
}
