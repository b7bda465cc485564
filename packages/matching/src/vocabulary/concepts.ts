import accessories from '../../data/kinds/accessories.json';
import baby from '../../data/kinds/baby.json';
import bags from '../../data/kinds/bags.json';
import care from '../../data/kinds/care.json';
import clothes from '../../data/kinds/clothes.json';
import electronics from '../../data/kinds/electronics.json';
import everyday from '../../data/kinds/everyday.json';
import leisure from '../../data/kinds/leisure.json';
import music from '../../data/kinds/music.json';
import outings from '../../data/kinds/outings.json';
import papers from '../../data/kinds/papers.json';
import reading from '../../data/kinds/reading.json';
import sports from '../../data/kinds/sports.json';
import toys from '../../data/kinds/toys.json';
import clubs from '../../data/marks/clubs.json';
import countries from '../../data/marks/countries.json';
import creatures from '../../data/marks/creatures.json';
import fare from '../../data/marks/fare.json';
import figures from '../../data/marks/figures.json';
import flora from '../../data/marks/flora.json';
import materials from '../../data/marks/materials.json';
import motifs from '../../data/marks/motifs.json';
import parts from '../../data/marks/parts.json';
import patterns from '../../data/marks/patterns.json';
import sights from '../../data/marks/sights.json';
import states from '../../data/marks/states.json';
import stories from '../../data/marks/stories.json';
import symbols from '../../data/marks/symbols.json';
import wildlife from '../../data/marks/wildlife.json';
import { readTable, type TableLine, type TableRow } from './table.ts';

/** What a concept says about a thing: what it is, what it is made of, what is on it. */
export type ConceptRoom = 'kind' | 'material' | 'pattern' | 'mark' | 'size';

export interface Concept extends TableRow {
  readonly room: ConceptRoom;
}

const rooms: readonly (readonly [ConceptRoom, Readonly<Record<string, TableLine>>])[] = [
  ['kind', bags],
  ['kind', accessories],
  ['kind', clothes],
  ['kind', papers],
  ['kind', electronics],
  ['kind', toys],
  ['kind', sports],
  ['kind', music],
  ['kind', reading],
  ['kind', leisure],
  ['kind', outings],
  ['kind', baby],
  ['kind', care],
  ['kind', everyday],
  ['material', materials],
  ['pattern', patterns],
  ['mark', creatures],
  ['mark', motifs],
  ['mark', parts],
  ['mark', clubs],
  ['mark', countries],
  ['mark', sights],
  ['mark', stories],
  ['mark', flora],
  ['mark', fare],
  ['mark', wildlife],
  ['mark', figures],
  ['mark', symbols],
  ['mark', states],
];

const sizeIds = new Set(['small', 'large']);

/** Every concept of the vocabulary but colours and brands, by id. */
export const concepts: ReadonlyMap<string, Concept> = new Map(
  rooms.flatMap(([room, table]) =>
    readTable(table).map((row) => {
      const concept: Concept = { ...row, room: sizeIds.has(row.id) ? 'size' : room };
      return [row.id, concept] as const;
    }),
  ),
);
