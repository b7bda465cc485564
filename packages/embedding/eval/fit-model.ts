import {
  type CosineFit,
  cosineOf,
  createMatchingIndex,
  fitCosines,
  type ImpressionFit,
} from '@homeward/matching';
import { brierOf, scoreOf } from '../../matching/eval/score.ts';
import { openModel, writeFitFile } from '../src/index.ts';
import { type EmbeddedSet, embedSet, impressed, itemKey, reportKey } from './embedded-set.ts';

export interface FitOptions {
  readonly folder: string;
  readonly sets: readonly string[];
  readonly prefix: string;
}

/** Wrong items that all other evidence ranks first: what a model would have to tell apart. */
const nearMissesEach = 20;
const mostRanked = 10;

/**
 * Find out what a model's word is worth, tell it and keep it beside the model.
 * Each set is measured with a fit to the others, so that nothing is praised for
 * what it has seen; what is kept is fitted to all of them.
 */
export async function fitModel(
  { folder, sets, prefix }: FitOptions,
  tell: (line: string) => void,
): Promise<ImpressionFit> {
  const model = await openModel({ folder, prefix });
  try {
    const embedded: EmbeddedSet[] = [];
    for (const set of sets) embedded.push(await embedSet(set, model));
    if (sets.length === 1) tell('Measured on the very set it is fitted to: believe it half.');
    for (const set of embedded) {
      const others = embedded.filter((other) => other !== set);
      tellSet(set, fitOf(others.length > 0 ? others : [set]), tell);
    }
    const fit = fitOf(embedded);
    await writeFitFile(folder, { model: model.modelId, prefix, ...fit });
    tell(`meaning: ${inWords(fit.meaning)}`);
    tell(`picture: ${inWords(fit.picture)}`);
    return fit;
  } finally {
    await model.close();
  }
}

function fitOf(sets: readonly EmbeddedSet[]): ImpressionFit {
  const cosines = sets.flatMap(cosinesOf);
  const fitFor = (field: 'words' | 'picture') => {
    const of = (isRight: boolean) =>
      cosines.filter((each) => each.field === field && each.isRight === isRight);
    const numbers = (isRight: boolean) => of(isRight).map(({ cosine }) => cosine);
    return fitCosines(numbers(true), numbers(false));
  };
  return { meaning: fitFor('words'), picture: fitFor('picture') };
}

interface LabelledCosine {
  readonly field: 'words' | 'picture';
  readonly isRight: boolean;
  readonly cosine: number;
}

function cosinesOf(set: EmbeddedSet): readonly LabelledCosine[] {
  const index = createMatchingIndex({ side: 'found-items', places: set.places });
  for (const item of set.items) index.add(item);
  return set.reports.flatMap(({ description }) => {
    const right = set.truth?.get(description.id);
    if (right === undefined) return [];
    const misses = index
      .query(description, nearMissesEach + 1)
      .filter(({ id }) => id !== right)
      .slice(0, nearMissesEach);
    return [...(right ? [right] : []), ...misses.map(({ id }) => id)].flatMap((id) =>
      cosinesBetween(set, description.id, id).map((each) => ({ ...each, isRight: id === right })),
    );
  });
}

function cosinesBetween({ impressions }: EmbeddedSet, report: string, item: string) {
  const asked = impressions.get(reportKey(report))?.words;
  const found = impressions.get(itemKey(item));
  return (['words', 'picture'] as const).flatMap((field) => {
    const vector = found?.[field];
    return asked && vector ? [{ field, cosine: cosineOf(asked, vector) }] : [];
  });
}

function tellSet(set: EmbeddedSet, fit: ImpressionFit, tell: (line: string) => void): void {
  const [without, withModel] = [measure(set, null), measure(set, fit)];
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const column = (name: string, value: (of: typeof without) => string) =>
    `${name} ${value(without)} -> ${value(withModel)}`;
  tell(
    [
      `${set.name} (${without.score.reports} reports), without -> with`,
      column('R@1', ({ score }) => percent(score.recallAt1)),
      column('R@5', ({ score }) => percent(score.recallAt5)),
      column('MRR', ({ score }) => score.meanReciprocalRank.toFixed(3)),
      column('Brier', ({ brier }) => brier.toFixed(3)),
    ].join('   '),
  );
}

function measure(set: EmbeddedSet, fit: ImpressionFit | null) {
  const index = createMatchingIndex({
    side: 'found-items',
    places: set.places,
    ...(fit ? { impressions: fit } : {}),
  });
  for (const item of set.items) index.add(impressed(item, set.impressions.get(itemKey(item.id))));
  const answers = set.reports.map(({ description }) => ({
    id: description.id,
    ranked: index.query(
      impressed(description, set.impressions.get(reportKey(description.id))),
      mostRanked,
    ),
  }));
  const truth = set.truth ?? new Map<string, string | null>();
  return { score: scoreOf(answers, truth), brier: brierOf(answers, truth) };
}

function inWords(fit: CosineFit | null): string {
  return fit
    ? `cosine ${fit.middle} says nothing, each 0.01 above it ${(fit.slope / 100).toFixed(3)}, at most 1.5 either way`
    : 'too few pairs to tell, or no better than chance; it gets no word';
}
