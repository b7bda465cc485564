import type { Answer } from './score.ts';

/** From which probability staff are told; as in the venue's `matchThresholds`. */
export interface Thresholds {
  readonly haveALook: number;
  readonly almostCertain: number;
}

/** What was told at one level, and how much of it was right. */
export interface Told {
  /** Pairs told. */
  readonly pairs: number;
  readonly right: number;
  /** Askers that have a partner, and those of them that were told of it at this level or above. */
  readonly withPartner: number;
  readonly reached: number;
  /** Askers without a partner, and those of them that were told of somebody else's at this level. */
  readonly alone: number;
  readonly toldFalsely: number;
}

/** The pairs whose probability is at least `from` and below `to`, and whether they are true. */
export function toldBetween(
  from: number,
  to: number,
  answers: readonly Answer[],
  truth: ReadonlyMap<string, string | null>,
): Told {
  const told = { pairs: 0, right: 0, withPartner: 0, reached: 0, alone: 0, toldFalsely: 0 };
  for (const { id, ranked } of answers) {
    const partner = truth.get(id) ?? null;
    const pairs = ranked.filter(({ probability }) => probability >= from && probability < to);
    told.pairs += pairs.length;
    if (partner === null) {
      told.alone += 1;
      told.toldFalsely += Number(pairs.length > 0);
      continue;
    }
    told.withPartner += 1;
    told.right += Number(pairs.some((pair) => pair.id === partner));
    told.reached += Number(ranked.some((pair) => pair.id === partner && pair.probability >= from));
  }
  return told;
}

/** Two levels: the automatic notice, and "have a look" below it. */
export function noticesOf(
  { haveALook, almostCertain }: Thresholds,
  answers: readonly Answer[],
  truth: ReadonlyMap<string, string | null>,
): { readonly notice: Told; readonly look: Told } {
  return {
    notice: toldBetween(almostCertain, Number.POSITIVE_INFINITY, answers, truth),
    look: toldBetween(haveALook, almostCertain, answers, truth),
  };
}

/** Where a share lies with 95 % confidence (Wilson 1927): few notices prove little. */
export function confidenceOf(right: number, all: number): readonly [low: number, high: number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = right / all;
  const middle = share + (z * z) / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

/** The lowest probability from which on at least that share of all best suggestions are right. */
export function lowestThreshold(
  wanted: number,
  answers: readonly Answer[],
  truth: ReadonlyMap<string, string | null>,
): { readonly threshold: number; readonly suggested: number } | null {
  const best = answers
    .flatMap(({ id, ranked: [first] }) =>
      first ? [{ probability: first.probability, isRight: truth.get(id) === first.id }] : [],
    )
    .sort((a, b) => b.probability - a.probability);
  let lowest: { threshold: number; suggested: number } | null = null;
  let right = 0;
  for (const [at, { probability, isRight }] of best.entries()) {
    right += Number(isRight);
    const isLastOfEqual = best[at + 1]?.probability !== probability;
    if (isLastOfEqual && right / (at + 1) >= wanted) {
      lowest = { threshold: probability, suggested: at + 1 };
    }
  }
  return lowest;
}
