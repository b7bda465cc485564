import type { EvidenceField } from '@homeward/domain';
import { createMatchingIndex, Frequencies, type Suggestion } from '../src/index.ts';
import type { BenchmarkSet } from './benchmark-set.ts';
import type { LostReportLine } from './read-set.ts';
import type { Answer } from './score.ts';

/** How many suggestions an answer holds, as in the house. */
const mostRanked = 10;

/** A labelled report and what came back for it. Its id names the set too, so that sets can be pooled. */
export interface Asked extends Answer {
  readonly set: BenchmarkSet;
  readonly report: LostReportLine;
  /** The item it belongs to, or null when that was never found. */
  readonly truth: string | null;
}

export interface Asking {
  /** All answers, under the ids of the set itself. */
  readonly answers: readonly Answer[];
  /** The labelled ones, under ids that are unique among all sets. */
  readonly asked: readonly Asked[];
  /** Milliseconds for each answer, shortest first. */
  readonly times: readonly number[];
  readonly indexMs: number;
}

/** Let every report of a set ask its found items. */
export function askItems(set: BenchmarkSet, leaveOut: readonly EvidenceField[] = []): Asking {
  const start = performance.now();
  const index = createMatchingIndex({ side: 'found-items', places: set.places, leaveOut });
  for (const item of set.items) index.add(item);
  const indexMs = performance.now() - start;
  const times: number[] = [];
  const answers: Answer[] = [];
  const asked: Asked[] = [];
  for (const report of set.reports) {
    const begin = performance.now();
    const found = index.query(report.description, mostRanked);
    times.push(performance.now() - begin);
    const answer = answerOf(report.description.id, found);
    answers.push(answer);
    const truth = set.truth?.get(answer.id);
    if (truth === undefined) continue;
    asked.push({ ...answer, id: `${set.name}/${answer.id}`, set, report, truth });
  }
  times.sort((a, b) => a - b);
  return { answers, asked, times, indexMs };
}

/** The other way round: every found item asks the reports, as it does when it is registered. */
export function askReports(set: BenchmarkSet): readonly Answer[] {
  const frequencies = new Frequencies();
  const items = createMatchingIndex({ side: 'found-items', places: set.places, frequencies });
  for (const item of set.items) items.add(item);
  const reports = createMatchingIndex({ side: 'lost-reports', places: set.places, frequencies });
  for (const { description } of set.reports) reports.add(description);
  return set.items.map((item) => answerOf(item.id, reports.query(item, mostRanked)));
}

function answerOf(id: string, found: readonly Suggestion[]): Answer {
  return {
    id,
    ranked: found.map((suggestion) => ({
      id: suggestion.id,
      probability: Number(suggestion.probability.toFixed(6)),
    })),
  };
}

/** The truth of pooled answers, for scoring them. */
export function truthOf(asked: readonly Asked[]): ReadonlyMap<string, string | null> {
  return new Map(asked.map(({ id, truth }) => [id, truth]));
}
