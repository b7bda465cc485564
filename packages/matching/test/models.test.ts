import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelEvidence } from '../src/evidence/model-evidence.ts';
import { createMatchingIndex, Frequencies } from '../src/index.ts';
import { read } from '../src/reading/read.ts';
import { described, found, places, shelf } from './support.ts';

const frequencies = new Frequencies();
const counting = createMatchingIndex({ side: 'found-items', places, frequencies });
for (const item of shelf) counting.add(item);

const reading = (text: string) => read(described('it', text));
const weightOf = (report: string, item: string) =>
  modelEvidence(reading(report), reading(item), frequencies)?.weight ?? 0;

describe('the same model, however it is written', () => {
  test.each([
    ['I lost my iPhone 13 Pro', 'iPhone 13 Pro, grey'],
    ['iphone13 in a clear case', 'Apple iPhone 13'],
    ['アイフォン13 プロをなくしました', 'iPhone 13 Pro'],
    ['갤럭시 S21 잃어버렸어요', 'Samsung Galaxy S21, black'],
    ['my Sony 1000XM4 headphones', 'WH-1000XM4, headband worn'],
    ['le mie cuffie WH1000XM4', 'Sony WH-1000XM4'],
    ['Kindle Paperwhite in a green cover', 'Amazon Kindle Paperwhite'],
    ['mein GoPro Hero 9', 'GoPro Hero 9 black'],
    ['Garmin Nuvi 200 navigation', 'sat nav Garmin Nuvi 200'],
    ['white Air Force 1 trainers', 'Nike Air Force 1'],
    ['Apple Watch Series 6', 'Apple Watch 6, sport strap'],
  ])('speaks for the pair: %s / %s', (report, item) => {
    expect(weightOf(report, item)).toBeGreaterThan(2);
  });
});

describe('another model of the family', () => {
  test.each([
    ['I lost my iPhone 13', 'iPhone 14, grey'],
    ['Galaxy S21', 'Galaxy S22'],
    ['Galaxy S21 Ultra', 'Galaxy S21 Plus'],
    ['Sony WH-1000XM4', 'Sony WH-1000XM5'],
    ['Nintendo Switch Lite', 'Switch OLED'],
  ])('speaks softly against it, since owners misremember: %s / %s', (report, item) => {
    const weight = weightOf(report, item);
    expect(weight).toBeLessThan(0);
    expect(weight).toBeGreaterThan(-0.6);
  });

  test('speaks less against it the nearer it is', () => {
    expect(weightOf('iPhone 13', 'iPhone 14')).toBeGreaterThan(weightOf('iPhone 13', 'iPhone 7'));
  });
});

describe('nothing is said', () => {
  test.each([
    ['my iPhone', 'iPhone 14, grey'],
    ['iPhone 14', 'black phone'],
    ['Galaxy S21', 'iPhone 14'],
    ['Nike shoes, size 42', 'Nike 38'],
    ['my iPhone 2 weeks ago at the pier', 'iPhone 14'],
    ['iPhone, 64 GB', 'iPhone 14'],
  ])('where one side is silent, or speaks of something else: %s / %s', (report, item) => {
    expect(weightOf(report, item)).toBe(0);
  });
});

test('a pair of models weighs the same, whichever side says which', () => {
  const said = fc.constantFrom(
    ...['iPhone 13', 'iPhone 13 Pro', 'iPhone 14', 'iPhone Pro', 'Galaxy S21', 'S21 Ultra'],
    ...['Sony WH-1000XM4', '1000XM4', 'WF-1000XM4', 'Kindle Paperwhite', 'Kindle', 'iPhone'],
  );
  fc.assert(
    fc.property(said, said, (one, other) => {
      expect(weightOf(one, other)).toBeCloseTo(weightOf(other, one), 9);
    }),
  );
});

test('the model finds its thing among others of the family, and is a reason of its own', () => {
  const index = createMatchingIndex({ side: 'found-items', places });
  for (const item of shelf) index.add(item);
  for (const model of ['iPhone 11', 'iPhone 13', 'iPhone 15 Plus']) {
    index.add(found(model, `${model}\nblack, clear case`, { category: 'Phones', brand: 'Apple' }));
  }
  const [first] = index.query(described('report', 'black iphone 13 in a clear case'), 5);
  expect(first?.id).toBe('iPhone 13');
  const reason = first?.evidence.find(({ field }) => field === 'model');
  expect(reason).toMatchObject({ report: 'iphone 13', item: 'iPhone 13' });
  expect(first?.evidence.filter(({ field }) => field === 'words')).toEqual([]);
});
