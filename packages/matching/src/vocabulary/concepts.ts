import { accessories } from './kinds/accessories.ts';
import { bags } from './kinds/bags.ts';
import { care } from './kinds/care.ts';
import { clothes } from './kinds/clothes.ts';
import { electronics } from './kinds/electronics.ts';
import { everyday } from './kinds/everyday.ts';
import { leisure } from './kinds/leisure.ts';
import { papers } from './kinds/papers.ts';
import { creatures } from './marks/creatures.ts';
import { materials } from './marks/materials.ts';
import { motifs } from './marks/motifs.ts';
import { parts } from './marks/parts.ts';
import { patterns } from './marks/patterns.ts';
import { states } from './marks/states.ts';
import { readTable, type TableRow } from './table.ts';

/** What a concept says about a thing: what it is, what it is made of, what is on it. */
export type ConceptRoom = 'kind' | 'material' | 'pattern' | 'mark' | 'size';

export interface Concept extends TableRow {
  readonly room: ConceptRoom;
}

const rooms: readonly (readonly [ConceptRoom, string])[] = [
  ['kind', bags],
  ['kind', accessories],
  ['kind', clothes],
  ['kind', papers],
  ['kind', electronics],
  ['kind', leisure],
  ['kind', care],
  ['kind', everyday],
  ['material', materials],
  ['pattern', patterns],
  ['mark', creatures],
  ['mark', motifs],
  ['mark', parts],
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
