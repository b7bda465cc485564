import type { Summary } from './summary.ts';

/** What is to be reached on the bad evening. */
export const targets = { standingP90Minutes: 3, neverStandShare: 0.6 } as const;

/** One line a target: reached or not, with the true figure. */
export function targetLines({ standingMinutes, neverStandShare }: Summary): readonly string[] {
  const verdict = (isReached: boolean) => (isReached ? 'reached' : 'NOT reached');
  const { standingP90Minutes, neverStandShare: wanted } = targets;
  return [
    `90 of 100 stand ${standingP90Minutes} minutes at most: ${standingMinutes.p90.toFixed(1)}, ${verdict(standingMinutes.p90 <= standingP90Minutes)}`,
    `6 in 10 never stand: ${(100 * neverStandShare).toFixed(1)} %, ${verdict(neverStandShare >= wanted)}`,
  ];
}
