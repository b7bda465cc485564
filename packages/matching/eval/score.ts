/** One report's answer as it is written to the file. */
export interface Answer {
  readonly id: string;
  readonly ranked: readonly { readonly id: string; readonly probability: number }[];
}

/** How well a ranking does on the reports whose item is in the catalogue. */
export interface Score {
  readonly reports: number;
  readonly recallAt1: number;
  readonly recallAt5: number;
  readonly recallAt10: number;
  /** Mean reciprocal rank; an item that isn't among the first ten counts 0. */
  readonly meanReciprocalRank: number;
}

/** Score answers by the place that the true item got; reports without one are left out. */
export function scoreOf(
  answers: readonly Answer[],
  truth: ReadonlyMap<string, string | null>,
): Score {
  const ranks: number[] = [];
  for (const { id, ranked } of answers) {
    const item = truth.get(id);
    if (item) ranks.push(ranked.findIndex((suggestion) => suggestion.id === item) + 1);
  }
  const share = (most: number): number =>
    ranks.filter((rank) => rank > 0 && rank <= most).length / Math.max(1, ranks.length);
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0);
  return {
    reports: ranks.length,
    recallAt1: share(1),
    recallAt5: share(5),
    recallAt10: share(10),
    meanReciprocalRank: reciprocal / Math.max(1, ranks.length),
  };
}

/** How far the probabilities can be believed: of the best suggestions above a threshold, how many were right. */
export interface Precision {
  readonly threshold: number;
  readonly suggested: number;
  readonly right: number;
}

/** For each threshold, how many best suggestions reach it and how many of those are right. */
export function precisionAt(
  thresholds: readonly number[],
  answers: readonly Answer[],
  truth: ReadonlyMap<string, string | null>,
): readonly Precision[] {
  return thresholds.map((threshold) => {
    const best = answers.flatMap(({ id, ranked: [first] }) =>
      first && first.probability >= threshold ? [{ report: id, item: first.id }] : [],
    );
    const right = best.filter(({ report, item }) => truth.get(report) === item).length;
    return { threshold, suggested: best.length, right };
  });
}

/** Mean squared distance between the best suggestion's probability and whether it was right. */
export function brierOf(
  answers: readonly Answer[],
  truth: ReadonlyMap<string, string | null>,
): number {
  const errors = answers.flatMap(({ id, ranked: [first] }) => {
    if (!first) return [];
    const isRight = truth.get(id) === first.id ? 1 : 0;
    return [(first.probability - isRight) ** 2];
  });
  return errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length);
}
