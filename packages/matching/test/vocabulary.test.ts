import { expect, test } from 'vitest';
import { brands } from '../src/vocabulary/brands.ts';
import { concepts } from '../src/vocabulary/concepts.ts';
import { accessories } from '../src/vocabulary/kinds/accessories.ts';
import { bags } from '../src/vocabulary/kinds/bags.ts';
import { care } from '../src/vocabulary/kinds/care.ts';
import { clothes } from '../src/vocabulary/kinds/clothes.ts';
import { electronics } from '../src/vocabulary/kinds/electronics.ts';
import { everyday } from '../src/vocabulary/kinds/everyday.ts';
import { leisure } from '../src/vocabulary/kinds/leisure.ts';
import { papers } from '../src/vocabulary/kinds/papers.ts';
import { lineageOf } from '../src/vocabulary/kinship.ts';
import { creatures } from '../src/vocabulary/marks/creatures.ts';
import { materials } from '../src/vocabulary/marks/materials.ts';
import { motifs } from '../src/vocabulary/marks/motifs.ts';
import { parts } from '../src/vocabulary/marks/parts.ts';
import { patterns } from '../src/vocabulary/marks/patterns.ts';
import { states } from '../src/vocabulary/marks/states.ts';
import { purposes } from '../src/vocabulary/purposes.ts';
import { readTable, vocabularyLanguages } from '../src/vocabulary/table.ts';

const kinds = { accessories, bags, care, clothes, electronics, everyday, leisure, papers };
const marks = { creatures, materials, motifs, parts, patterns, states };
const tables = Object.entries({ ...kinds, ...marks });

test.each(tables)(
  'every line of the table of %s names a thing in all ten languages',
  (_, table) => {
    for (const { id, names } of readTable(table)) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const language of vocabularyLanguages) {
        expect(names[language], `${id} in ${language}`).not.toHaveLength(0);
      }
    }
  },
);

test('no two lines of the vocabulary have the same id', () => {
  const ids = tables.flatMap(([, table]) => readTable(table).map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(concepts.size).toBe(ids.length);
});

test('the vocabulary knows more than 330 kinds of things', () => {
  const known = [...concepts.values()].filter(({ room }) => room === 'kind');
  expect(known.length).toBeGreaterThan(330);
});

test('every parent and look-alike in the vocabulary exists', () => {
  const named = [...concepts.values()].flatMap(({ parent, lookAlikes }) => [
    ...(parent === null ? [] : [parent]),
    ...lookAlikes,
  ]);
  expect(named.filter((id) => !concepts.has(id))).toEqual([]);
});

test('no concept is a sort of itself', () => {
  for (const { id, parent } of concepts.values()) {
    if (parent !== null) expect(lineageOf(parent)).not.toContain(id);
  }
});

test('every brand and every purpose hints at a kind that exists', () => {
  const hinted = [
    ...brands.flatMap(({ usualKind, products }) => [
      usualKind,
      ...products.map(({ kind }) => kind),
    ]),
    ...purposes.map(({ parent }) => parent),
  ];
  const unknown = hinted.filter((kind) => kind !== null && concepts.get(kind)?.room !== 'kind');
  expect(unknown).toEqual([]);
});

test('a line with a language too few is refused', () => {
  expect(() => readTable('hat | hat | sombrero')).toThrow('2 language columns');
});
