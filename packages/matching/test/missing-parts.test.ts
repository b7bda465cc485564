import { describe, expect, test } from 'vitest';
import { weigh } from '../src/evidence/weigh.ts';
import { Frequencies } from '../src/index.ts';
import { read } from '../src/reading/read.ts';
import { described, places } from './support.ts';

const readingOf = (text: string) => read(described('it', text));
const absentFrom = (text: string) => readingOf(text).absent.map(({ id }) => id);
const marksOf = (text: string) => readingOf(text).marks.map(({ id }) => id);
const weightOf = (report: string, item: string) =>
  weigh(readingOf(report), readingOf(item), new Frequencies(), places).weight;

describe('a part that went is no part of the thing', () => {
  test.each([
    ['thermos, lid missing', 'lid'],
    ['flask, no lid', 'lid'],
    ['the lid was already lost, grey thermos', 'lid'],
    ['blue satchel, the strap broke off', 'strap-part'],
    ['watch without strap', 'strap'],
    ['termo, le falta la tapa', 'lid'],
    ['gourde, bouchon manquant', 'lid'],
    ['Thermoskanne, Deckel fehlt', 'lid'],
    ['garrafa sem tampa', 'lid'],
    ['borsa, manca la cerniera', 'zip'],
    ['jas, knoop ontbreekt', 'button'],
    ['水杯没有盖子', 'lid'],
    ['水筒、蓋が取れた', 'lid'],
    ['물병 뚜껑 빠졌어요', 'lid'],
  ])('%s', (text, part) => {
    expect(absentFrom(text)).toContain(part);
    expect(marksOf(text)).toContain('missing-part');
    expect(marksOf(text)).not.toContain(part);
  });
});

test('a part beside the loss of the thing itself is still on the thing', () => {
  expect(absentFrom('my red satchel is missing, it has a black strap')).toEqual([]);
  expect(absentFrom('umbrella, has a bamboo handle, lost on Monday')).toEqual([]);
  expect(absentFrom('my blue lid is missing')).toEqual([]);
});

test('one of a pair misses the other', () => {
  expect(marksOf('one earbud only, white')).toContain('missing-part');
  expect(marksOf('linker Handschuh, ein Handschuh')).toContain('missing-part');
});

test('what both sides miss speaks for the pair, what only one of them misses against it', () => {
  const item = 'thermos, lid missing';
  const unsaid = weightOf('thermos', item);
  expect(weightOf('thermos, the lid was already lost', item)).toBeGreaterThan(unsaid);
  expect(weightOf('thermos, Deckel fehlt', item)).toBeGreaterThan(unsaid);
  expect(weightOf('thermos with its steel lid', item)).toBeLessThan(unsaid);
  expect(weightOf('thermos, nothing missing', item)).toBeLessThan(unsaid);
});
