/**
 * Draws the icons under which the page is installed on a phone:
 * `npx tsx packages/photos/bin/draw-app-icons.ts`.
 */
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const house = `<path d="M22 50 50 24l28 26M31 44v32h38V44" fill="none" stroke="#fff"
  stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="50" cy="59" r="6.5" fill="#f4bf56"/>`;

/** The house on a sea-green tile; `radius` in hundredths of its side. */
function tile(radius: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
  <title>Homeward</title><rect width="100" height="100" rx="${radius}" fill="#0e6a6b"/>${house}
</svg>
`;
}

const icons = [
  { name: 'icon-192.png', side: 192, radius: 24 },
  { name: 'icon-512.png', side: 512, radius: 24 },
  // These are cut to shape by the phone itself.
  { name: 'icon-maskable-512.png', side: 512, radius: 0 },
  { name: 'apple-touch-icon.png', side: 180, radius: 0 },
];

const folder = new URL('../../../apps/guest/public/', import.meta.url);
await writeFile(new URL('icon.svg', folder), tile(24));
for (const { name, side, radius } of icons) {
  const png = sharp(Buffer.from(tile(radius)), { density: 400 })
    .resize(side, side)
    .png();
  await writeFile(new URL(name, folder), await png.toBuffer());
}
