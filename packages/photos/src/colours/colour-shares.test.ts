import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { colourSharesOf } from './colour-names.ts';
import { dominantColours } from './dominant-colours.ts';

const edge = 96;

/** Photograph a drawn scene: JPEG with its noise, then measured as the pipeline does. */
async function sharesIn(scene: string) {
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="800" height="800">${scene}</svg>`;
  const jpeg = await sharp(Buffer.from(drawn)).flatten().jpeg({ quality: 80 }).toBuffer();
  const pixels = await sharp(jpeg).resize(edge, edge).removeAlpha().raw().toBuffer();
  return colourSharesOf(dominantColours(pixels, edge, edge));
}

/** Boards with their joints and a grain that wanders. */
function woodenTable(): string {
  const boards = [0, 1, 2, 3, 4].map((board) => {
    const top = board * 20;
    const fill = ['#a8794a', '#b5854f', '#9f7142', '#b08050', '#a67645'][board];
    const grain = [4, 8, 12, 16].map((line) => {
      const y = top + line;
      return `<path d="M0 ${y} Q 30 ${y - 2} 55 ${y + 1} T 100 ${y}" fill="none" stroke="#8a6136" stroke-width=".5"/>`;
    });
    return `<rect y="${top}" width="100" height="19.4" fill="${fill}"/>${grain.join('')}`;
  });
  return `<rect width="100" height="100" fill="#6e4c2a"/>${boards.join('')}`;
}

const grounds = {
  'a plain grey wall': '<rect width="100" height="100" fill="#9b9c9e"/>',
  'a white sheet': '<rect width="100" height="100" fill="#fbfbfa"/>',
  'a wooden table': woodenTable(),
} as const;

const things = [
  ['navy', '#1b2a4a'],
  ['red', '#c0202a'],
  ['green', '#2f7d3a'],
  ['turquoise', '#1fa7a0'],
  ['black', '#1a1a1c'],
  ['pink', '#f08cb0'],
] as const;

const bag = (fill: string) =>
  `<rect x="28" y="35" width="44" height="45" rx="6" fill="${fill}"/>
   <path d="M38 35 q12 -22 24 0" fill="none" stroke="${fill}" stroke-width="4"/>`;

describe.each(Object.entries(grounds))('on %s', (_, ground) => {
  it.each(things)('a bag is mostly %s', async (colour, fill) => {
    const [main] = await sharesIn(ground + bag(fill));
    expect(main?.colour).toBe(colour);
    expect(main?.share).toBeGreaterThan(0.6);
  });

  it('a pocket of another colour has a share of its own, smaller than the bag’s', async () => {
    const pocket = '<rect x="36" y="54" width="28" height="20" fill="#f2c81e"/>';
    const shares = await sharesIn(ground + bag('#1b2a4a') + pocket);
    const shareOf = (word: string) => shares.find(({ colour }) => colour === word)?.share ?? 0;
    expect(shareOf('navy') + shareOf('yellow')).toBeGreaterThan(0.75);
    expect(Math.min(shareOf('navy'), shareOf('yellow'))).toBeGreaterThan(0.15);
  });
});

it('shares are between nothing and all of the thing, largest first', async () => {
  const shares = (await sharesIn(grounds['a wooden table'] + bag('#c0202a'))).map(
    ({ share }) => share,
  );
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.01);
});
