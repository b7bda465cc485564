import type { ColourName, MeasuredColour } from '@homeward/domain';
import { type Cielab, cielabOfHex, colourDifference } from './cielab.ts';

const MOST_NAMES = 3;
const LEAST_SHARE = 0.12;
/** A word must also cover this much of what the first one covers. */
const LEAST_OF_FIRST = 0.2;

/**
 * What each colour word looks like in photos; a measured colour takes the name of the nearest.
 *
 * Silver and gold are greys, yellows and browns to a camera, and glass shows
 * what is behind it, so those words are left for people to choose.
 */
const samples: readonly (readonly [ColourName, string])[] = [
  ['black', '#000000 #101012 #1c1b1a #272728 #343435 #2b2622'],
  ['grey', '#555556 #6e6e6e #8a8a8a #a6a6a6 #b9b9b9 #66707a #7a736b #97a0a8 #a8a299'],
  ['white', '#ffffff #f3f3f3 #e4e4e4 #d9d9d9 #f6f2e9 #e6ecf3 #dcdfe4 #e2ded6'],
  ['red', '#e00000 #d32f2f #b71c1c #8b0f14 #c2313b #a52a2a #7a1623 #ef4136 #64202a'],
  [
    'pink',
    '#ffc0cb #ff69b4 #f48fb1 #e0457b #d39aa5 #f7d9de #ff1f8f #c93a78 #e8a0a8 #b85c78 #cf2263 #9a1c4c',
  ],
  ['orange', '#ff8c00 #f57c00 #ff6a35 #e65c12 #ffa74f #cf5f22 #f2994a'],
  ['yellow', '#ffeb3b #ffd600 #fbc02d #e2c02b #fff59d #f4dc6b #cfae23 #b99a1c #9a8036'],
  ['beige', '#eadfc8 #dccaa8 #cbb791 #d2b48c #bca886 #e5d2b5 #c9b8a0 #d8c3b0 #b6a79e #aa9c74'],
  [
    'brown',
    '#8b5a2b #5d3a1a #795548 #a0693a #4e342e #40291c #6d4c41 #9a7450 #7d6248 #b07a4a #5b271d #4d4438 #393225',
  ],
  [
    'green',
    '#2e7d32 #4caf50 #1b5e20 #8bc34a #556b2f #6f7d3f #3d5b40 #a8c987 #00a04a #7d8f6a #2c3f2a #c5e07a #5f5d40 #45492f #7f8052',
  ],
  ['turquoise', '#40e0d0 #00bcd4 #00968c #0e7f80 #2aa89c #86d6cf #a9e2df #1f6f74 #7fa8a9 #5d8c8e'],
  [
    'blue',
    '#1e88e5 #2456e6 #4682b4 #64b5f6 #1248a8 #5b7fa6 #3f628f #a9c8e8 #1f3fbf #87bfe8 #7d97b5',
  ],
  ['navy', '#000070 #1b2a4a #14203d #1f2f58 #0a1838 #243150 #2c3c61 #1a2233 #10264f #283248'],
  [
    'purple',
    '#800080 #6a1b9a #9c27b0 #b39ddb #7e57c2 #4a2060 #5f3b70 #8e6ba0 #c9a7dd #3a1f47 #b391ad',
  ],
].flatMap(([name, hexes]) =>
  (hexes as string).split(' ').map((hex) => [name as ColourName, hex] as const),
);

const references: readonly (readonly [ColourName, Cielab])[] = samples.map(
  ([name, hex]) => [name, cielabOfHex(hex)] as const,
);

/** A colour word and the share of the thing (0 to 1) that measured colours of that word cover. */
export interface ColourShare {
  readonly colour: ColourName;
  readonly share: number;
}

/** Colour words for measured colours, largest share first. Words, not pixels, are counted: two blues add up. */
export function colourSharesOf(colours: readonly MeasuredColour[]): readonly ColourShare[] {
  const shares = new Map<ColourName, number>();
  for (const { hex, share } of colours) {
    const name = nearestName(cielabOfHex(hex));
    shares.set(name, (shares.get(name) ?? 0) + share);
  }
  return [...shares]
    .map(([colour, share]) => ({ colour, share }))
    .sort((x, y) => y.share - x.share);
}

/**
 * Up to three colour words for measured colours, largest share first. A thing with
 * four words of its own is its two main ones and `multicolour`.
 */
export function colourNamesOf(colours: readonly MeasuredColour[]): ColourName[] {
  const heaviest = colourSharesOf(colours);
  const least = Math.max(LEAST_SHARE, LEAST_OF_FIRST * (heaviest[0]?.share ?? 0));
  const names = heaviest.filter(({ share }) => share >= least).map(({ colour }) => colour);
  if (names.length > MOST_NAMES) return [...names.slice(0, MOST_NAMES - 1), 'multicolour'];
  return names.length > 0 ? names : heaviest.slice(0, 1).map(({ colour }) => colour);
}

function nearestName(colour: Cielab): ColourName {
  let nearest: ColourName = 'grey';
  let least = Number.POSITIVE_INFINITY;
  for (const [name, reference] of references) {
    const difference = colourDifference(colour, reference);
    if (difference < least) {
      least = difference;
      nearest = name;
    }
  }
  return nearest;
}
