import { writeFileSync } from 'node:fs';
import { type Asking, askItems } from './ask.ts';
import { loadSet } from './benchmark-set.ts';
import { measureFloors } from './floors.ts';
import { type Options, readOptions } from './options.ts';
import { tellBeliefs } from './tell-beliefs.ts';
import { tellLeaveOut } from './tell-leave-out.ts';
import { type Print, tellScores } from './tell-scores.ts';

/** Answer sets of reports, score the answers where the truth is known, and print what came out. */
export function evaluate(args: readonly string[], print: Print): void {
  const options = readOptions(args);
  if (options) tellSets(options, print);
  else print(JSON.stringify(measureFloors(), null, 2));
}

function tellSets({ sets: files, out, thresholds, isLeaveOut }: Options, print: Print): void {
  const sets = files.map(loadSet);
  const askings = sets.map((set) => askItems(set));
  if (out !== null) writeAnswers(out, askings);
  const parts = askings.map((asking, at) => ({ name: sets[at]?.name ?? '', ...asking }));
  if (parts.length > 1) {
    for (const { name, asked } of parts) {
      print(`== ${name}`);
      tellScores(asked, print);
      tellBeliefs(asked, thresholds, print);
    }
    print(`== all ${parts.length} sets`);
  }
  const asked = parts.flatMap((part) => part.asked);
  const unlabelled = parts.reduce((sum, part) => sum + part.answers.length, 0) - asked.length;
  if (asked.length > 0) {
    tellScores(asked, print);
    tellBeliefs(asked, thresholds, print);
    if (unlabelled > 0) print(`${unlabelled} reports aren't in the truth and weren't scored`);
    if (isLeaveOut) tellLeaveOut(sets, asked, print);
  }
  print(JSON.stringify(speedOf(askings, sets.flatMap(({ items }) => items).length)));
}

/** Ids as in the files of a set; of several sets each with its name before it. */
function writeAnswers(file: string, askings: readonly Asking[]): void {
  const [only, ...more] = askings;
  const answers =
    more.length > 0
      ? askings.flatMap(({ asked }) => asked.map(({ id, ranked }) => ({ id, ranked })))
      : (only?.answers ?? []);
  writeFileSync(file, answers.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Found items, milliseconds to index them all, and to answer one report. */
function speedOf(askings: readonly Asking[], items: number) {
  const times = askings.flatMap((asking) => asking.times).sort((a, b) => a - b);
  const indexMs = askings.reduce((sum, asking) => sum + asking.indexMs, 0);
  return {
    items,
    indexMs: rounded(indexMs, 1),
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
  };
}

function percentile(sorted: readonly number[], share: number): number {
  const at = Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1);
  return rounded(sorted[Math.max(0, at)] ?? 0, 3);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
