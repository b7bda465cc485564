import type { Description, PlaceMap } from '../src/index.ts';

/** A small venue: two places in one zone, 60 m apart, and one in another, 700 m away. */
export const places: PlaceMap = {
  zoneOf: (id) => ({ carousel: 'wood', teacups: 'wood', gate: 'entrance' })[id] ?? null,
  metresBetween: (a, b) => {
    if (a === b) return 0;
    return [a, b].includes('gate') ? 700 : 60;
  },
};

export const noon = Date.parse('2026-06-01T12:00:00Z');
export const hourMs = 3_600_000;

/** A description that says nothing but what is given. */
export function described(id: string, text: string, more: Partial<Description> = {}): Description {
  const silent = { category: null, colours: [], brand: null, placeId: null, from: null, to: null };
  return { id, text, ...silent, ...more };
}

/** A found item at a place and time. */
export function found(id: string, text: string, more: Partial<Description> = {}): Description {
  return described(id, text, { placeId: 'carousel', from: noon, to: noon, ...more });
}

/** A shelf with enough on it that nothing is likely by itself. */
export const shelf: readonly Description[] = [
  found('jansport', 'Navy JanSport bkpk, panda keychain\nwater bottle in side pocket', {
    category: 'Bags',
    colours: ['blue'],
    brand: 'JanSport',
  }),
  found('black-backpack', 'Black rucksack\nEastpak, torn strap', {
    category: 'Bags',
    colours: ['black'],
  }),
  found('brolly', 'Black brolly\nwooden handle', { category: 'Umbrellas', colours: ['black'] }),
  found('iphone', 'iPhone 12 mini red\ncracked screen', {
    category: 'Phones',
    colours: ['red'],
    brand: 'Apple',
  }),
  found('plush-fox', 'Small fox soft toy\none eye missing', {
    category: 'Toys',
    colours: ['orange'],
  }),
  found('keys', 'Bunch of keys\nbottle opener and a red carabiner', { category: 'Keys' }),
  found('specs', 'Reading specs\ntortoiseshell frame', { category: 'Eyewear', colours: ['brown'] }),
  found('wallet', 'Brown lthr wallet\nlibrary card inside', {
    category: 'Wallets',
    colours: ['brown'],
  }),
  found('beanie', 'Pink knitted beanie\nbobble on top', { category: 'Hats', colours: ['pink'] }),
  found('bottle', 'Green water bottle\nstickers', { category: 'Bottles', colours: ['green'] }),
];
