import { type Dimension, sizeWords, units } from '../vocabulary/units.ts';
import { even, fold } from './fold.ts';
import type { Recognised } from './sighting.ts';

/** So much of something: 35.6 cm, 500 ml, 128 GB, size 42, five keys. */
export interface Quantity {
  /** What is measured; a size as labelled; or how many of a kind. */
  readonly dimension: Dimension | 'number-size' | 'letter-size' | `count of ${string}`;
  /** In the dimension's own unit; letter sizes count from XXS = 0. */
  readonly amount: number;
  readonly surface: string;
}

const mostQuantities = 6;
const longestUnit = 12;
const measured = /(\d{1,4}(?:[.,]\d{1,2})?)\s?-?(["”″]|\p{L}+)/gu;

/** The measures that a text gives, in any of the shipped languages' units. */
export function readQuantities(text: string): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (const [surface, number = '', unitName = ''] of even(text).matchAll(measured)) {
    const unit = unitNamed(unitName);
    const amount = Number(number.replace(',', '.')) * (unit?.factor ?? 0);
    if (!unit || amount <= 0) continue;
    quantities.push({ dimension: unit.dimension, amount, surface });
    if (quantities.length === mostQuantities) break;
  }
  return [...quantities, ...readSizes(even(text))];
}

const letterSizes = ['xxs', 'xs', 's', 'm', 'l', 'xl', 'xxl', 'xxxl'];
const labelled = new RegExp(
  `(?<![\\p{L}])(?:${sizeWords.join('|')})\\s?[:.]?\\s?(\\d{1,3}(?:[.,]5)?|x{0,3}[sml])(?![\\p{L}\\d])`,
  'giu',
);
const plainLetters = /(?<![\p{L}\d])(X{1,3}[SL]|[234]XL)(?![\p{L}\d])/gu;

/** Sizes as they stand on labels: "size 42", "sz M", "XL". */
function readSizes(text: string): readonly Quantity[] {
  const sizes: Quantity[] = [];
  for (const [surface, size = ''] of text.matchAll(labelled)) {
    const letters = letterSizes.indexOf(size.toLowerCase());
    if (letters >= 0) sizes.push({ dimension: 'letter-size', amount: letters, surface });
    else sizes.push({ dimension: 'number-size', amount: Number(size.replace(',', '.')), surface });
  }
  for (const [surface] of text.matchAll(plainLetters)) {
    const letters = surface.replace(/^([234])XL/, (_, count) => `${'X'.repeat(Number(count))}L`);
    const amount = letterSizes.indexOf(letters.toLowerCase());
    if (amount >= 0) sizes.push({ dimension: 'letter-size', amount, surface });
  }
  return sizes;
}

/** How many of a thing a text counts: "five keys", "Keys x3". */
export function readCounts({ sightings, cues }: Recognised): readonly Quantity[] {
  const counts: Quantity[] = [];
  for (const { cue, count, at, clause, surface } of cues) {
    if (cue !== 'counting' || count === undefined) continue;
    const near = sightings.filter(
      (sighting) => sighting.room === 'kind' && sighting.clause === clause,
    );
    const counted =
      near.find(({ from }) => from > at && from - at <= 3) ??
      near.find(({ to }) => surface.includes('x') && at >= to && at - to <= 1);
    if (!counted) continue;
    const phrase = counted.from > at ? [surface, counted.surface] : [counted.surface, surface];
    counts.push({ dimension: `count of ${counted.id}`, amount: count, surface: phrase.join(' ') });
  }
  return counts;
}

/** The unit that a run of letters is, or in scripts without spaces begins with. */
function unitNamed(letters: string) {
  if (/["”″]/.test(letters)) return units.get('in');
  const folded = fold(letters.slice(0, longestUnit));
  const whole = units.get(folded);
  if (whole || /^\p{Script=Latin}/u.test(folded)) return whole;
  for (let length = folded.length - 1; length > 0; length -= 1) {
    const unit = units.get(folded.slice(0, length));
    if (unit) return unit;
  }
  return undefined;
}
