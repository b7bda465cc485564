import type { Description } from '../../packages/matching/src/index.ts';
import { brands } from '../../packages/matching/src/vocabulary/brands.ts';
import { colours } from '../../packages/matching/src/vocabulary/colours.ts';
import { type ConceptRoom, concepts } from '../../packages/matching/src/vocabulary/concepts.ts';
import type { TableRow } from '../../packages/matching/src/vocabulary/table.ts';
import { type Chance, chanceFrom } from './chance.ts';

/** A thing as it is, before anybody describes it. */
export interface MadeThing {
  readonly id: string;
  readonly kind: TableRow;
  readonly colour: TableRow;
  readonly brand: string | null;
  readonly marks: readonly TableRow[];
  /** A name, a code, a number: the sort of word that no vocabulary has. */
  readonly word: string | null;
  readonly placeId: string;
  readonly lostAt: number;
}

const placeCount = 40;
const zoneCount = 6;
const dayMs = 86_400_000;
const firstDay = Date.parse('2026-06-01T08:00:00Z');

/** The plan of the made venue: 40 places in 6 zones. */
export const madePlaces = {
  zoneOf: (id: string) =>
    id.startsWith('place-') ? `zone-${Number(id.slice(6)) % zoneCount}` : null,
  metresBetween: () => null,
};

const inRooms = (...rooms: readonly ConceptRoom[]): readonly TableRow[] =>
  [...concepts.values()].filter(({ room }) => rooms.includes(room));

/** Common things first, by how they are lost in parks. */
const oftenLost = [
  'cap',
  'sunglasses',
  'phone',
  'water-bottle',
  'plush',
  'keys',
  'wallet',
  'backpack',
];
const kinds = [...inRooms('kind')].sort((a, b) => rank(a.id) - rank(b.id));
const marks = inRooms('mark', 'pattern', 'material');
const colourRows = [...colours.values()].map(({ row }) => row);
const brandNames = brands.flatMap(({ names }) => names.slice(0, 1));

function rank(id: string): number {
  const place = oftenLost.indexOf(id);
  return place < 0 ? oftenLost.length : place;
}

/** So many made things, always the same for the same seed. */
export function makeThings(count: number, seed: number): readonly MadeThing[] {
  return [...madeThings(count, seed)];
}

/** The same things one by one, for more of them than memory should hold. */
export function* madeThings(count: number, seed: number): Iterable<MadeThing> {
  const chance = chanceFrom(seed);
  for (let at = 0; at < count; at += 1) yield madeThing(`thing-${at}`, chance);
}

function madeThing(id: string, chance: Chance): MadeThing {
  return {
    id,
    kind: chance.pickCommon(kinds),
    colour: chance.pickCommon(colourRows),
    brand: chance.isHit(0.35) ? chance.pick(brandNames) : null,
    marks: Array.from({ length: Math.floor(chance.next() * 4) }, () => chance.pick(marks)),
    word: chance.isHit(0.3) ? madeWord(chance) : null,
    placeId: `place-${Math.floor(chance.next() * placeCount)}`,
    lostAt: firstDay + Math.floor(chance.next() * 30) * dayMs + chance.next() * 0.5 * dayMs,
  };
}

function madeWord(chance: Chance): string {
  const syllables = ['ka', 'lo', 'mi', 'ren', 'su', 'dor', 've', 'tal', 'ni', 'bo', 'gra', 'pel'];
  const word = chance.pick(syllables) + chance.pick(syllables) + chance.pick(syllables);
  return word[0]?.toUpperCase() + word.slice(1);
}

/** As a colleague writes it down: short, in English, colours and brand in their fields. */
export function asFoundItem(thing: MadeThing): Description {
  const chance = chanceFrom(hashed(thing.id));
  const name = (row: TableRow) => row.names.en[0] ?? row.id;
  const told = thing.marks.map(name).concat(thing.word ?? []);
  const foundAt = thing.lostAt + chance.next() * 0.25 * dayMs;
  return {
    id: thing.id,
    text: `${name(thing.colour)} ${thing.brand ?? ''} ${name(thing.kind)}\n${told.join(', ')}`,
    category: null,
    colours: [thing.colour.id],
    brand: thing.brand,
    placeId: thing.placeId,
    from: foundAt,
    to: foundAt,
  };
}

/**
 * As its owner tells it: in other words, sometimes with a slip. In English, as the
 * catalogue: in any other language the peers would answer fast that they found nothing.
 */
export function asLostReport(thing: MadeThing, seed: number): Description {
  const chance = chanceFrom(seed);
  const name = (row: TableRow) => chance.pick(row.names.en);
  const told = thing.marks.filter(() => chance.isHit(0.7)).map(name);
  const words = [name(thing.colour), name(thing.kind), ...told];
  if (thing.brand && chance.isHit(0.5)) words.push(thing.brand);
  if (thing.word && chance.isHit(0.6)) words.push(thing.word);
  const text = words.join(' ');
  return {
    id: `report-${seed}`,
    text: chance.isHit(0.3) ? slipped(text, chance) : text,
    category: null,
    colours: [],
    brand: null,
    placeId: chance.isHit(0.6) ? thing.placeId : null,
    from: thing.lostAt - 0.05 * dayMs,
    to: thing.lostAt + 0.05 * dayMs,
  };
}

function slipped(text: string, chance: Chance): string {
  const at = 1 + Math.floor(chance.next() * (text.length - 1));
  return text.slice(0, at) + text.slice(at + 1);
}

function hashed(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return hash;
}
