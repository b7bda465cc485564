import type { EvidenceField } from '@homeward/domain';
import { BothSides, createMatchingIndex, type Suggestion } from '../src/index.ts';
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

/**
 * What the house says when everything is in it: each labelled report asks the found items and
 * each found item the reports, every pair looked at from both sides.
 */
export function askHouse(set: BenchmarkSet): {
  readonly reports: readonly Answer[];
  readonly items: readonly Answer[];
} {
  const house = new BothSides({ places: set.places });
  for (const item of set.items) house.items.add(item);
  for (const { description } of set.reports) house.reports.add(description);
  return {
    reports: set.reports
      .filter(({ description }) => set.truth?.has(description.id))
      .map(({ description }) => answerOf(description.id, house.itemsFor(description, mostRanked))),
    items: set.items.map((item) => answerOf(item.id, house.reportsFor(item, mostRanked))),
  };
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
