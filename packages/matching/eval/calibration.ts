import type { Answer } from './score.ts';

/** Best suggestions of about one probability, and how many of them were right. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanProbability: number;
  readonly shareRight: number;
}

const binCount = 10;

/** Best suggestions in ten bins by their probability: said beside came true. */
export function reliabilityOf(
  answers: readonly Answer[],
  truth: ReadonlyMap<string, string | null>,
): readonly ReliabilityBin[] {
  const bins = Array.from({ length: binCount }, () => ({ count: 0, said: 0, right: 0 }));
  for (const { id, ranked } of answers) {
    const best = ranked[0];
    const bin = best && bins[Math.min(binCount - 1, Math.floor(best.probability * binCount))];
    if (!bin) continue;
    bin.count += 1;
    bin.said += best.probability;
    bin.right += Number(truth.get(id) === best.id);
  }
  return bins.map(({ count, said, right }, at) => ({
    from: at / binCount,
    to: (at + 1) / binCount,
    count,
    meanProbability: count > 0 ? said / count : 0,
    shareRight: count > 0 ? right / count : 0,
  }));
}

/** Expected calibration error: how far said and true are apart on average, each bin by its size. */
export function calibrationErrorOf(bins: readonly ReliabilityBin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce(
    (sum, { count, meanProbability, shareRight }) =>
      sum + count * Math.abs(meanProbability - shareRight),
    0,
  );
  return total > 0 ? error / total : 0;
}
