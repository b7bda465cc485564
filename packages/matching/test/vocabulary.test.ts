import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import asides from '../data/asides.json';
import { brands } from '../src/vocabulary/brands.ts';
import { colours } from '../src/vocabulary/colours.ts';
import { concepts } from '../src/vocabulary/concepts.ts';
import { lineageOf } from '../src/vocabulary/kinship.ts';
import { purposes } from '../src/vocabulary/purposes.ts';
import { vocabularyLanguages } from '../src/vocabulary/table.ts';
import { tones } from '../src/vocabulary/tones.ts';

const rows = [
  ...concepts.values(),
  ...[...colours.values()].map(({ row }) => row),
  ...purposes,
  ...tones,
];

test('every concept of the vocabulary has a name in all eleven languages', () => {
  for (const { id, names } of rows) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const language of vocabularyLanguages) {
      expect(names[language], `${id} in ${language}`).not.toHaveLength(0);
    }
  }
});

test('no two data files have a concept of the same id', () => {
  const ids = ['kinds', 'marks'].flatMap((folder) => {
    const from = new URL(`../data/${folder}/`, import.meta.url);
    return readdirSync(from).flatMap((file) =>
      Object.keys(JSON.parse(readFileSync(new URL(file, from), 'utf8'))),
    );
  });
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(concepts.size).toBe(ids.length);
});

test('no name stands twice in one language of a concept', () => {
  for (const { id, names } of rows) {
    for (const language of vocabularyLanguages) {
      expect([...new Set(names[language])], `${id} in ${language}`).toEqual(names[language]);
    }
  }
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

test('every kind that is mostly told of something else exists', () => {
  expect(asides.filter((id) => concepts.get(id)?.room !== 'kind')).toEqual([]);
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
    ...purposes.map(({ kind }) => kind),
  ];
  const unknown = hinted.filter((kind) => kind !== null && concepts.get(kind)?.room !== 'kind');
  expect(unknown).toEqual([]);
});
