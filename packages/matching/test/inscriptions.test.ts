import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inscriptionEvidence } from '../src/evidence/inscription-evidence.ts';
import { createMatchingIndex, Frequencies } from '../src/index.ts';
import { read } from '../src/reading/read.ts';
import { described, found, places, shelf } from './support.ts';

const frequencies = new Frequencies();
const counting = createMatchingIndex({ side: 'found-items', places, frequencies });
for (const item of shelf) counting.add(item);

const reading = (text: string) => read(described('it', text));
const weightOf = (report: string, item: string) =>
  inscriptionEvidence(reading(report), reading(item), frequencies).reduce(
    (sum, { weight }) => sum + weight,
    0,
  );

describe('the same words, letters or number on both', () => {
  test.each([
    ['a mug that says "good morning sunshine"', "Mug, 'GOOD MORNING SUNSHINE' in blue"],
    ['Tasse mit der Aufschrift „Guten Morgen“', 'mug, reads “guten morgen”'],
    ['mon mug « chut je dors »', 'Mug, "Chut je dors"'],
    ['「がんばれ」と書いてあるタオル', 'towel, 「がんばれ」'],
    ['帽子上写着小芳', 'cap, "小芳" on the peak'],
    ['유나라고 적힌 컵', 'cup, "유나"'],
    ['قبعة مكتوب عليها سارة', 'cap, "سارة" inside'],
    ['signet ring with initials J.M.', 'Ring, engraved MJ'],
    ['Handtuch mit den Initialen KL', 'towel, K.L. monogram'],
    ['イニシャルJ.M.の指輪', 'ring, initials JM'],
    ['pen engraved Wanda Quill', 'Pen, initials W.Q.'],
    ['shirt with 10 on the back', 'football shirt, number 10'],
    ['Trikot mit der Nummer 7', 'jersey no. 7'],
    ['camiseta con el dorsal 7', 'maglia numero 7'],
    ['背番号7のユニフォーム', 'shirt #7'],
    ['7号球衣', 'shirt, 7 on the back'],
    ['cap with name tag Wanda', 'kids cap, marked Wanda'],
    ['muts met de naam Lotte', 'beanie, "Lotte" sewn in'],
    ['gorro con el nombre Lucía', 'beanie, labelled Lucia'],
    ['casaco com o nome Inês', 'coat, name tag Inês'],
    ['camera, serial number ending 4471', 'Camera\nserial 8830044471'],
  ])('speak for the pair: %s / %s', (report, item) => {
    expect(weightOf(report, item)).toBeGreaterThan(2);
  });
});

describe('others on both', () => {
  test.each([
    ['ring with initials JM', 'ring engraved K.L.'],
    ['shirt with 10 on the back', 'shirt number 7'],
    ['cap with name tag Wanda', 'cap, marked Boris'],
    ['mug that says "good morning"', 'mug, "world\'s slowest runner"'],
  ])('speak softly against it: %s / %s', (report, item) => {
    expect(weightOf(report, item)).toBeLessThan(0);
    expect(weightOf(report, item)).toBeGreaterThan(-1);
  });
});

describe('nothing is said', () => {
  test.each([
    ['ring with initials JM', 'gold ring'],
    ['I was on bus number 7', 'shirt number 10'],
    ['the number 7 bus', 'shirt number 10'],
    ['left in seat number 14', 'shirt number 10'],
    ['initial J on it', 'ring engraved JM'],
    ["it isn't my dog's lead, it's my brother's", 'mug, "good morning"'],
    ['he says My bag was moved', 'bag, "good morning"'],
    ['13" laptop and a 15" one', 'mug, "good morning"'],
  ])('where one side is silent, or speaks of something else: %s / %s', (report, item) => {
    expect(weightOf(report, item)).toBe(0);
  });
});

test('what is written weighs the same, whichever side says which', () => {
  const said = fc
    .array(
      fc.constantFrom(
        ...['"good morning"', '"good night moon"', 'initials JM', 'engraved MJ', 'number 7'],
        ...['10 on the back', 'name tag Wanda', 'marked Wanda Quill', 'ending 4471', '8830044471'],
      ),
      { maxLength: 4 },
    )
    .map((all) => `mug, ${all.join(', ')}`);
  fc.assert(
    fc.property(said, said, (one, other) => {
      expect(weightOf(one, other)).toBeCloseTo(weightOf(other, one), 9);
    }),
  );
});

test('ordinary words find their thing among others when they are printed on it', () => {
  const index = createMatchingIndex({ side: 'found-items', places });
  for (const item of shelf) index.add(item);
  for (const text of ['best day ever', 'what a week', 'my other cup']) {
    index.add(found(text, `White mug\nsays "${text}"`));
  }
  const [first] = index.query(described('report', 'white mug, it says “What a week”'), 5);
  expect(first?.id).toBe('what a week');
});
