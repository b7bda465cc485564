import { fitted } from '../fitted.ts';
import type { Model } from '../reading/models.ts';
import type { Reading } from '../reading/reading.ts';
import type { Frequencies } from './frequencies.ts';
import type { Reason } from './reason.ts';

/** Where one side leaves "Pro" out, or says nothing but "Pro", less is said. */
const partly = 0.6;

/**
 * What the models say: the same one is telling; another of its family speaks softly against,
 * since owners mistake 13 for 14. One side's silence, or another family, says nothing.
 */
export function modelEvidence(
  report: Reading,
  item: Reading,
  frequencies: Frequencies,
): Reason | null {
  let best: Reason | null = null;
  for (const theirs of report.models) {
    for (const ours of item.models) {
      const weight = weightOf(theirs, ours, frequencies);
      if (weight === null || (best && best.weight >= weight)) continue;
      const terms = [...theirs.words, ...ours.words];
      best = {
        field: 'model',
        weight,
        report: theirs.surface,
        item: ours.surface,
        amount: null,
        terms,
      };
    }
  }
  return best;
}

function weightOf(a: Model, b: Model, frequencies: Frequencies): number | null {
  if (!areOfOneFamily(a, b)) return null;
  const tiers = compareTiers(a, b);
  if (a.code === '' || b.code === '') {
    if (tiers === 'none') return null;
    return tiers === 'same' ? sameWeight(a, b, partly, frequencies) : fitted.modelNear;
  }
  if (isSameCode(a.code, b.code)) {
    if (tiers === 'other') return fitted.modelNear;
    return sameWeight(
      a,
      b,
      tiers === 'none' && a.tiers.length + b.tiers.length > 0 ? partly : 1,
      frequencies,
    );
  }
  return areNeighbours(a.code, b.code) ? fitted.modelNear : fitted.modelOther;
}

function sameWeight(a: Model, b: Model, share: number, frequencies: Frequencies): number {
  const rarity = Math.sqrt(frequencies.of('model', a.id) * frequencies.of('model', b.id));
  const again = share * fitted.modelAgain;
  return Math.log(again / rarity + (1 - again));
}

/** A family may be said in part: "Sony WH-1000XM4" and "WH-1000XM4", "Samsung S21" and "Galaxy S21". */
function areOfOneFamily(a: Model, b: Model): boolean {
  if (a.family === b.family && a.family !== '') return true;
  if (a.family !== '' && b.family !== '') {
    return a.family.startsWith(`${b.family}/`) || b.family.startsWith(`${a.family}/`);
  }
  const [one, other] = [lettersOf(a.code), lettersOf(b.code)];
  return isSameCode(a.code, b.code) || (one.length > 1 && one === other);
}

function compareTiers(a: Model, b: Model): 'same' | 'other' | 'none' {
  if (a.tiers.length === 0 || b.tiers.length === 0) return 'none';
  const [fewer, more] = a.tiers.length < b.tiers.length ? [a, b] : [b, a];
  return fewer.tiers.every((tier) => more.tiers.includes(tier)) ? 'same' : 'other';
}

/** Nobody needs the letters in front to mean the same: "1000XM4". */
function isSameCode(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length >= 4 && longer.endsWith(shorter);
}

/** The generation before or after: 13 and 14, S21 and S22, WH-1000XM4 and XM5. */
function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [numberOf(a), numberOf(b)];
  return one.before === other.before && Math.abs(one.number - other.number) === 1;
}

function numberOf(code: string): { readonly before: string; readonly number: number } {
  const [, before = '', digits = '0'] = /^(.*?)(\d+)[a-z]*$/.exec(code) ?? [];
  return { before, number: Number(digits) };
}

function lettersOf(code: string): string {
  return /^[a-z]*/.exec(code)?.[0] ?? '';
}
