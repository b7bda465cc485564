import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createMatchingIndex, type MatchingIndex } from '../src/index.ts';
import { FaultyInput } from './faulty-input.ts';
import {
  type LostReportLine,
  readCatalogue,
  readPlaces,
  readReports,
  readTruth,
} from './read-set.ts';
import { type Answer, brierOf, precisionAt, type Score, scoreOf } from './score.ts';

const usage =
  'npm run -s eval:matching -- --catalogue FILE --reports FILE --places FILE --out FILE [--truth FILE]';
const mostRanked = 10;
const thresholds = [0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98];

function filesNamed() {
  const file = { type: 'string' } as const;
  try {
    const options = { catalogue: file, reports: file, places: file, out: file, truth: file };
    const { catalogue, reports, places, out, truth } = parseArgs({ options }).values;
    if (catalogue && reports && places && out) return { catalogue, reports, places, out, truth };
  } catch (error) {
    throw new FaultyInput(`${(error as Error).message}\n${usage}`);
  }
  throw new FaultyInput(usage);
}

function answer(index: MatchingIndex, reports: readonly LostReportLine[]) {
  const times: number[] = [];
  const answers = reports.map(({ description }): Answer => {
    const start = performance.now();
    const ranked = index.query(description, mostRanked);
    times.push(performance.now() - start);
    return {
      id: description.id,
      ranked: ranked.map(({ id, probability }) => ({ id, probability: rounded(probability, 6) })),
    };
  });
  times.sort((a, b) => a - b);
  return { answers, times };
}

function percentile(sorted: readonly number[], share: number): number {
  const at = Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1);
  return rounded(sorted[Math.max(0, at)] ?? 0, 3);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function printScores(
  answers: readonly Answer[],
  reports: readonly LostReportLine[],
  truth: ReadonlyMap<string, string | null>,
): void {
  const languageOf = new Map(
    reports.map(({ description, language }) => [description.id, language]),
  );
  const print = (name: string, chosen: readonly Answer[]): void => {
    const score = scoreOf(chosen, truth);
    if (score.reports > 0) console.log(`${name.padEnd(12)} ${inWords(score)}`);
  };
  print('all', answers);
  print(
    'not English',
    answers.filter(({ id }) => languageOf.get(id) !== 'en'),
  );
  for (const language of [...new Set(languageOf.values())].sort()) {
    print(
      language,
      answers.filter(({ id }) => languageOf.get(id) === language),
    );
  }
  console.log(`Brier score of the best suggestion ${brierOf(answers, truth).toFixed(3)}`);
  for (const { threshold, suggested, right } of precisionAt(thresholds, answers, truth)) {
    const precision = suggested > 0 ? `${((100 * right) / suggested).toFixed(1)} %` : '-';
    console.log(`best suggestion at ${threshold}: ${right} of ${suggested} right (${precision})`);
  }
}

function inWords({ reports, recallAt1, recallAt5, recallAt10, meanReciprocalRank }: Score): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;
  const recall = `R@1 ${percent(recallAt1)}  R@5 ${percent(recallAt5)}  R@10 ${percent(recallAt10)}`;
  return `${String(reports).padStart(4)} reports  ${recall}  MRR ${meanReciprocalRank.toFixed(3)}`;
}

function main(): void {
  const files = filesNamed();
  const items = readCatalogue(files.catalogue);
  const reports = readReports(files.reports);
  const places = readPlaces(files.places);
  const truth = files.truth ? readTruth(files.truth) : null;
  const start = performance.now();
  const index = createMatchingIndex({ side: 'found-items', places });
  for (const item of items) index.add(item);
  const indexMs = rounded(performance.now() - start, 1);
  const { answers, times } = answer(index, reports);
  writeFileSync(files.out, answers.map((line) => `${JSON.stringify(line)}\n`).join(''));
  if (truth) printScores(answers, reports, truth);
  const [p50Ms, p99Ms] = [percentile(times, 0.5), percentile(times, 0.99)];
  console.log(JSON.stringify({ items: items.length, indexMs, p50Ms, p99Ms }));
}

try {
  main();
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code;
  if (!(error instanceof FaultyInput) && code === undefined) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
