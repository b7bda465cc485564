import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Question, QuestionTopic } from '@homeward/domain';
import {
  createMatchingIndex,
  type Description,
  type MatchingIndex,
  type PlaceMap,
} from '../src/index.ts';
import { answersFor, mentionsOn } from '../src/question/likeness.ts';
import { read } from '../src/reading/read.ts';
import { FaultyInput } from './faulty-input.ts';
import { readCatalogue, readPlaces, readReports, readTruth } from './read-set.ts';

/**
 * What the next best question is worth: visitors of labelled sets answer it as
 * the true item's own catalogue text would, or don't know when it says nothing.
 * `--wrong` makes that share of their answers come from another item by chance.
 */
const usage =
  'npx tsx packages/matching/eval/questions.ts --set FOLDER [--set FOLDER ...] [--most 1] [--wrong 0]';

interface Case {
  readonly report: Description;
  readonly item: Description;
}

interface Visit {
  readonly described: Description;
  readonly topics: readonly QuestionTopic[];
  readonly answered: number;
}

interface Options {
  readonly mostQuestions: number;
  readonly wrongShare: number;
}

class LabelledSet {
  readonly index: MatchingIndex;
  readonly items: readonly Description[];
  readonly cases: readonly Case[];
  readonly absent: readonly Description[];
  readonly #places: PlaceMap;
  #seed = 20_260_603;

  constructor(folder: string) {
    this.items = readCatalogue(join(folder, 'catalogue.jsonl'));
    this.#places = readPlaces(join(folder, 'places.json'));
    this.index = createMatchingIndex({ side: 'found-items', places: this.#places });
    for (const item of this.items) this.index.add(item);
    const truth = readTruth(join(folder, 'truth.json'));
    const byId = new Map(this.items.map((item) => [item.id, item]));
    const reports = readReports(join(folder, 'guest.jsonl')).map(({ description }) => description);
    this.cases = reports.flatMap((report) => {
      const item = byId.get(truth.get(report.id) ?? '');
      return item ? [{ report, item }] : [];
    });
    this.absent = reports.filter(({ id }) => truth.get(id) === null);
  }

  /** Ask and answer until there is nothing worth asking, or often enough. */
  visit({ report, item }: Case, { mostQuestions, wrongShare }: Options): Visit {
    let described = report;
    const topics: QuestionTopic[] = [];
    let answered = 0;
    while (topics.length < mostQuestions) {
      const question = this.index.question(described, topics, askedAt(report));
      if (!question) break;
      topics.push(question.topic);
      const by = this.#chance() < wrongShare ? this.#anybody() : item;
      const value = this.answerBy(by, question, askedAt(report));
      if (value === null) continue;
      answered += 1;
      const answers = [...(described.answers ?? []), { topic: question.topic, value }];
      described = { ...described, answers };
    }
    return { described, topics, answered };
  }

  /** What an item's own text would answer, or null when it says nothing about that. */
  answerBy(item: Description, { topic, choices }: Question, asked: number): string | null {
    const mentions = mentionsOn(topic, read(item), { places: this.#places, askedAt: asked });
    if (topic === 'brand') return mentions[0]?.surface ?? null;
    const answers = answersFor(topic, mentions, choices);
    if (!answers || answers.certainty < 0.3) return null;
    const most = Math.max(...answers.weights);
    return choices[answers.weights.indexOf(most)] ?? null;
  }

  rankOf(described: Description, item: Description): number {
    return this.index.query(described, 10).findIndex(({ id }) => id === item.id) + 1;
  }

  #anybody(): Description {
    return this.items[Math.floor(this.#chance() * this.items.length)] as Description;
  }

  #chance(): number {
    this.#seed = (this.#seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return this.#seed / 2 ** 31;
  }
}

function askedAt({ from, to }: Description): number {
  return (to ?? from ?? 0) + 3_600_000;
}

function print(name: string, set: LabelledSet, options: Options): void {
  const visits = set.cases.map((each) => ({ ...each, ...set.visit(each, options) }));
  const asked = visits.filter(({ topics }) => topics.length > 0);
  const told = asked.filter(({ answered }) => answered > 0);
  const line = (label: string, chosen: typeof visits): void => {
    const before = chosen.map(({ report, item }) => set.rankOf(report, item));
    const after = chosen.map(({ described, item }) => set.rankOf(described, item));
    const worse = after.filter((rank, at) => placeOf(rank) > placeOf(before[at] ?? 0)).length;
    const better = after.filter((rank, at) => placeOf(rank) < placeOf(before[at] ?? 0)).length;
    console.log(
      `  ${label.padEnd(10)} ${String(chosen.length).padStart(4)}  R@1 ${percent(firsts(before))} -> ${percent(firsts(after))}  ` +
        `MRR ${mean(before).toFixed(3)} -> ${mean(after).toFixed(3)}  better ${better}, worse ${worse}`,
    );
  };
  const counts = new Map<string, number>();
  for (const { topics } of visits) for (const t of topics) counts.set(t, (counts.get(t) ?? 0) + 1);
  console.log(`${name}: ${[...counts].map(([topic, count]) => `${topic} ${count}`).join(', ')}`);
  line('all', visits);
  line('asked', asked);
  line('answered', told);
  const needless = set.absent.filter((report) => set.index.question(report, [], askedAt(report)));
  console.log(`  asked although it isn't here: ${needless.length} of ${set.absent.length}`);
}

function placeOf(rank: number): number {
  return rank === 0 ? 11 : rank;
}

function firsts(ranks: readonly number[]): number {
  return ranks.filter((rank) => rank === 1).length / Math.max(1, ranks.length);
}

function mean(ranks: readonly number[]): number {
  return (
    ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / Math.max(1, ranks.length)
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', multiple: true },
      most: { type: 'string', default: '1' },
      wrong: { type: 'string', default: '0' },
    },
  });
  if (!values.set) throw new FaultyInput(usage);
  const options = { mostQuestions: Number(values.most), wrongShare: Number(values.wrong) };
  for (const folder of values.set) print(folder, new LabelledSet(folder), options);
}

try {
  main();
} catch (error) {
  if (!(error instanceof FaultyInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
