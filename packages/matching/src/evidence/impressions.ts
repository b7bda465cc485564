import type { Evidence } from '@homeward/domain';
import type { Description } from '../reading/reading.ts';
import type { Weighed } from './weigh.ts';

/** What a model that the venue plugged in makes of a thing: vectors of length 1, as far as there are any. */
export interface Impression {
  /** Of the words that describe it. */
  readonly words?: Float32Array;
  /** Of the photo that stands for it, in the same space as the words. */
  readonly picture?: Float32Array;
}

/** How cosines of one kind become evidence: fitted for each model by `fitCosines`. */
export interface CosineFit {
  /** Cosine that says nothing: as likely for the right item as for a near miss. */
  readonly middle: number;
  /** Natural-log likelihood ratio gained per unit of cosine. */
  readonly slope: number;
}

/** Null where a model can't tell, or was never fitted. */
export interface ImpressionFit {
  readonly meaning: CosineFit | null;
  readonly picture: CosineFit | null;
}

/**
 * A model reads the same words as the vocabulary, so most of what it says has
 * been counted already: it may tip the scales between two like candidates, and
 * never find a match by itself. Natural-log likelihood ratio.
 */
export const mostOfAModel = 1.5;

/** What a cosine says, bent so that it never says more than `mostOfAModel` either way. */
export function weightOfCosine(cosine: number, { middle, slope }: CosineFit): number {
  return mostOfAModel * Math.tanh((slope * (cosine - middle)) / mostOfAModel);
}

const mostLetters = 2000;

/** What a model is given to read of a description; empty when it says nothing. */
export function wordsForModel({ text, category, brand, colours }: Description): string {
  const said = [text, category, brand, colours.join(', ')];
  return said
    .flatMap((words) => words?.trim() || [])
    .join('\n')
    .slice(0, mostLetters);
}

/** What a model says for and against a pair; a missing or foreign vector says nothing. */
export function impressionEvidence(
  report: Impression | undefined,
  item: Impression | undefined,
  fit: ImpressionFit,
): readonly Evidence[] {
  return [
    ...evidenceOf('meaning', report?.words, item?.words, fit.meaning),
    ...evidenceOf('picture', report?.words, item?.picture, fit.picture),
  ];
}

/**
 * Add what a model says to what was weighed. It comes last, beside place and
 * time and not beneath them: those may grow with what the things themselves
 * have in common, and a model's word is no such thing.
 */
export function withImpressions(weighed: Weighed, said: readonly Evidence[]): Weighed {
  if (said.length === 0) return weighed;
  const added = said.reduce((sum, { weight }) => sum + weight, 0);
  return {
    ...weighed,
    weight: weighed.weight + added,
    evidence: () =>
      [...weighed.evidence(), ...said].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

function evidenceOf(
  field: 'meaning' | 'picture',
  report: Float32Array | undefined,
  item: Float32Array | undefined,
  fit: CosineFit | null,
): readonly Evidence[] {
  if (!report || !item || !fit || report.length !== item.length) return [];
  const amount = cosineOf(report, item);
  return [{ field, weight: weightOfCosine(amount, fit), report: '', item: '', amount }];
}

/** Cosine of two vectors of length 1. */
export function cosineOf(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
