import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cielabOfHex, colourDifference } from './cielab.ts';
import { colourNamesOf } from './colour-names.ts';
import { dominantColours } from './dominant-colours.ts';
import { hexOf, oklabOf } from './oklab.ts';

const edge = 96;

/** Measure a drawn scene as the pipeline does: shrunk, three bytes a pixel. */
async function measured(scene: string, backdrop?: Buffer) {
  const drawn = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="640" height="640">${scene}</svg>`,
  );
  const whole = backdrop
    ? await sharp(backdrop)
        .composite([{ input: drawn }])
        .png()
        .toBuffer()
    : await sharp(drawn).flatten().png().toBuffer();
  const pixels = await sharp(whole).resize(edge, edge).removeAlpha().raw().toBuffer();
  return dominantColours(pixels, edge, edge);
}

const wall = (fill: string) => `<rect width="100" height="100" fill="${fill}"/>`;
const bag = (fill: string) =>
  `<rect x="28" y="35" width="44" height="45" rx="6" fill="${fill}"/>
   <path d="M38 35 q12 -22 24 0" fill="none" stroke="${fill}" stroke-width="4"/>`;

const namesOf = async (scene: string, backdrop?: Buffer) =>
  colourNamesOf(await measured(scene, backdrop));

describe('the colours of the thing in a photo', () => {
  it.each([
    ['navy', '#1b2a4a', '#8d8d8d'],
    ['black', '#1a1a1c', '#c9b48c'],
    ['white', '#f4f2ee', '#6b4a2f'],
    ['red', '#c0202a', '#dddddd'],
    ['yellow', '#f2c81e', '#2e5d34'],
    ['green', '#2f7d3a', '#f5f5f5'],
    ['pink', '#f08cb0', '#5a7fb0'],
    ['brown', '#6b4226', '#bfc4c8'],
    ['grey', '#8a8a8c', '#b5742e'],
  ])('are %s for a bag of that colour in front of another', async (name, thing, behind) => {
    expect(await namesOf(wall(behind) + bag(thing))).toEqual([name]);
  });

  it('are the thing’s alone when wall and floor meet behind it', async () => {
    const room = `${wall('#d8d2c4')}<rect y="62" width="100" height="38" fill="#7a5a3c"/>`;
    expect(await namesOf(room + bag('#1e4fb0'))).toEqual(['blue']);
  });

  it('are the thing’s alone on a floor of gravel', async () => {
    const background = { r: 128, g: 128, b: 128 };
    const gravel = await sharp({
      create: {
        width: 640,
        height: 640,
        channels: 3,
        background,
        noise: { type: 'gaussian', mean: 140, sigma: 30 },
      },
    })
      .png()
      .toBuffer();
    expect((await namesOf(bag('#c0202a'), gravel))[0]).toBe('red');
  });

  it('are the thing’s when it fills the whole frame', async () => {
    expect(await namesOf(wall('#0f7f86'))).toEqual(['turquoise']);
  });

  it('are the thing’s when it is cut off by one side of the frame', async () => {
    const sleeve = '<rect x="25" y="30" width="50" height="70" fill="#6a1b9a"/>';
    expect(await namesOf(wall('#e8e4da') + sleeve)).toEqual(['purple']);
  });

  it('are several for a striped thing, largest share first', async () => {
    const stripes = `${bag('#1b2a4a')}<rect x="28" y="52" width="44" height="11" fill="#f4f4f4"/>`;
    const colours = await measured(wall('#b98a4e') + stripes);
    expect(colourNamesOf(colours)).toEqual(['navy', 'white']);
    const shares = colours.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((one, two) => two - one));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.01);
  });

  it('are the same each time', async () => {
    const scene = wall('#999999') + bag('#c0202a');
    expect(await measured(scene)).toEqual(await measured(scene));
  });

  it('are found in pictures of one pixel or one row', () => {
    expect(dominantColours(Uint8Array.of(200, 30, 40), 1, 1)).toEqual([
      { hex: '#c81e28', share: 1 },
    ]);
    expect(dominantColours(new Uint8Array(3 * 50), 50, 1)).toEqual([{ hex: '#000000', share: 1 }]);
  });
});

describe('the words for measured colours', () => {
  const wordFor = (hex: string) => colourNamesOf([{ hex, share: 1 }]);

  it.each([
    ['#1b2a4a', 'navy'],
    ['#2b3f8c', 'blue'],
    ['#1d1d1f', 'black'],
    ['#c0c0c0', 'grey'],
    ['#fafafa', 'white'],
    ['#d4c4a0', 'beige'],
    ['#556b2f', 'green'],
    ['#40e0d0', 'turquoise'],
    ['#e0b0c0', 'pink'],
    ['#7a1f2b', 'red'],
    ['#ff7a1a', 'orange'],
    ['#5d3a1a', 'brown'],
  ])('%s is %s', (hex, name) => {
    expect(wordFor(hex)).toEqual([name]);
  });

  it('never include silver, gold or transparent, which a camera can’t tell', () => {
    for (let red = 0; red < 256; red += 51) {
      for (let green = 0; green < 256; green += 51) {
        for (let blue = 0; blue < 256; blue += 51) {
          const hex = `#${[red, green, blue].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
          expect(['silver', 'gold', 'transparent']).not.toContain(wordFor(hex)[0]);
        }
      }
    }
  });

  it('add up two shades of one word', () => {
    const shades = [
      { hex: '#1d1d1f', share: 0.4 },
      { hex: '#1e88e5', share: 0.3 },
      { hex: '#4682b4', share: 0.3 },
    ];
    expect(colourNamesOf(shades)).toEqual(['blue', 'black']);
  });

  it('leave out what hardly shows, but never everything', () => {
    const colours = [
      { hex: '#1d1d1f', share: 0.9 },
      { hex: '#c0202a', share: 0.1 },
    ];
    expect(colourNamesOf(colours)).toEqual(['black']);
    expect(colourNamesOf([{ hex: '#c0202a', share: 0.05 }])).toEqual(['red']);
    expect(colourNamesOf([])).toEqual([]);
  });

  it('end in multicolour for a thing of four', () => {
    const colours = ['#c0202a', '#1e88e5', '#f2c81e', '#2f7d3a'].map((hex) => ({
      hex,
      share: 0.25,
    }));
    expect(colourNamesOf(colours)).toEqual(['red', 'blue', 'multicolour']);
  });
});

describe('the colour arithmetic', () => {
  it('agrees with the published test data of CIEDE2000 (Sharma et al. 2005)', () => {
    const pairs = [
      [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
      [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
      [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
      [[50, 2.5, 0], [73, 25, -18], 27.1492],
      [[50, 2.5, 0], [61, -5, 29], 22.8977],
      [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
      [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
      [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    ] as const;
    for (const [one, two, difference] of pairs) {
      expect(colourDifference(one, two)).toBeCloseTo(difference, 4);
      expect(colourDifference(two, one)).toBeCloseTo(difference, 4);
    }
  });

  it('knows white, black and red in CIELAB', () => {
    const [l, a, b] = cielabOfHex('#ff0000');
    expect([l, a, b].map(Math.round)).toEqual([53, 80, 67]);
    expect(cielabOfHex('#ffffff')[0]).toBeCloseTo(100, 2);
    expect(cielabOfHex('#000000')[0]).toBeCloseTo(0, 2);
  });

  it('comes back from OKLab to the same hex', () => {
    for (const hex of ['#000000', '#ffffff', '#1b2a4a', '#ff00aa', '#12f3c8']) {
      const { l, a, b } = oklabOf(Buffer.from(hex.slice(1), 'hex'));
      expect(hexOf([l[0] ?? 0, a[0] ?? 0, b[0] ?? 0])).toBe(hex);
    }
  });
});
