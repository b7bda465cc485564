import { describe, expect, test } from 'vitest';
import { createMatchingIndex } from '../src/index.ts';
import { charactersRead } from '../src/reading/fold.ts';
import { read } from '../src/reading/read.ts';
import { described, noon, places, shelf } from './support.ts';

const long = 'red backpack with a unicorn '.repeat(400).slice(0, 10_000);

const odd = {
  'no words': described('odd', ''),
  'only white space': described('odd', ' \n\t '),
  'only emoji': described('odd', '🎒🦄💙👨‍👩‍👧'),
  '10,000 characters': described('odd', long),
  '10,000 characters without a space': described('odd', 'a'.repeat(10_000)),
  'a language that is not shipped': described('odd', 'я потерял синий рюкзак с пандой'),
  'right-to-left writing': described('odd', 'فقدت حقيبة ظهر زرقاء'),
  'broken characters': described('odd', '\ud800 red \u0000 bag \udfff'),
  'an unknown place': described('odd', 'red bag', { placeId: 'atlantis' }),
  'a time in the far future': described('odd', 'red bag', { from: 9e15, to: 9e15 }),
  'no real time': described('odd', 'red bag', { from: Number.NaN, to: Number.POSITIVE_INFINITY }),
  'an end before the beginning': described('odd', 'red bag', { from: noon, to: noon - 9e6 }),
  'a colour, brand and category nobody knows': described('odd', 'x', {
    colours: ['octarine', ''],
    brand: '???',
    category: '%%%',
  }),
};

describe.each(Object.entries(odd))('a description with %s', (_, description) => {
  test('can ask both sides, and gets an honest answer', () => {
    for (const side of ['found-items', 'lost-reports'] as const) {
      const index = createMatchingIndex({ side, places });
      for (const item of shelf) index.add(item);
      for (const { probability, evidence } of index.query(description, 10)) {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        for (const { weight } of evidence) expect(Number.isFinite(weight)).toBe(true);
      }
      expect(index.search(description.text, 10).length).toBeLessThanOrEqual(10);
    }
  });

  test('can be held, asked about and forgotten', () => {
    const index = createMatchingIndex({ side: 'found-items', places });
    for (const item of [...shelf, description]) index.add(item);
    expect(index.query(described('report', 'black umbrella'), 1)[0]?.id).toBe('brolly');
    index.remove('odd');
    expect(index.size).toBe(shelf.length);
  });
});

test('an empty index has no suggestion', () => {
  const index = createMatchingIndex({ side: 'found-items', places });
  expect(index.query(described('report', 'red bag'), 10)).toEqual([]);
});

test('only the first characters of a text are read', () => {
  const text = `${'x '.repeat(charactersRead / 2)} red umbrella`;
  expect(read(described('odd', text)).kinds).toEqual([]);
  expect(read(described('odd', long)).marks.length).toBeLessThan(50);
});
