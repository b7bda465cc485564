import { type Dimension, units } from '../vocabulary/units.ts';
import { even, fold } from './fold.ts';

/** So much of something: 35.6 cm, 500 ml, 128 GB. */
export interface Quantity {
  readonly dimension: Dimension;
  /** In the dimension's own unit. */
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
  return quantities;
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
