import { type EvidenceField, evidenceFields } from '@homeward/domain';
import { type Asked, askItems, truthOf } from './ask.ts';
import type { BenchmarkSet } from './benchmark-set.ts';
import { brierOf, scoreOf } from './score.ts';
import type { Print } from './tell-scores.ts';

/** Nobody has plugged in a model here. */
const pluggedIn: readonly EvidenceField[] = ['meaning', 'picture'];
const fields = evidenceFields.filter((field) => !pluggedIn.includes(field));

interface Worth {
  readonly recallAt1: number;
  readonly recallAt5: number;
  readonly meanReciprocalRank: number;
  readonly brier: number;
}

/** What each kind of evidence contributes: the same reports asked again without it. */
export function tellLeaveOut(
  sets: readonly BenchmarkSet[],
  complete: readonly Asked[],
  print: Print,
): void {
  print('Left out: what remains, and the difference in points');
  const all = worthOf(complete);
  print(`${'nothing'.padEnd(9)} ${inWords(all, all)}`);
  for (const field of fields) {
    const asked = sets.flatMap((set) => askItems(set, [field]).asked);
    print(`${field.padEnd(9)} ${inWords(worthOf(asked), all)}`);
  }
}

function worthOf(asked: readonly Asked[]): Worth {
  const truth = truthOf(asked);
  return { ...scoreOf(asked, truth), brier: brierOf(asked, truth) };
}

function inWords(worth: Worth, all: Worth): string {
  const share = (name: 'recallAt1' | 'recallAt5'): string => {
    const points = 100 * (worth[name] - all[name]);
    const change = `${points > 0 ? '+' : ''}${points.toFixed(1)}`;
    return `${(100 * worth[name]).toFixed(1).padStart(5)} % ${`(${change})`.padEnd(7)}`;
  };
  const rest = `MRR ${worth.meanReciprocalRank.toFixed(3)}  Brier ${worth.brier.toFixed(3)}`;
  return `R@1 ${share('recallAt1')}  R@5 ${share('recallAt5')}  ${rest}`;
}
