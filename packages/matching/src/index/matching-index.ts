import type { Evidence, EvidenceField, Question, QuestionTopic } from '@homeward/domain';
import { Frequencies } from '../evidence/frequencies.ts';
import {
  type Impression,
  type ImpressionFit,
  impressionEvidence,
  withImpressions,
} from '../evidence/impressions.ts';
import type { PlaceMap } from '../evidence/place-evidence.ts';
import { probabilities } from '../evidence/probability.ts';
import { weigh } from '../evidence/weigh.ts';
import { lookAlikeChance } from '../look-alikes/look-alike-chance.ts';
import { nearnessTo, weighLookAlikes } from '../look-alikes/weigh-look-alikes.ts';
import { nextQuestion } from '../question/next-question.ts';
import { leaveOut } from '../reading/leave-out.ts';
import { read } from '../reading/read.ts';
import type { Description, Reading } from '../reading/reading.ts';
import { prepareLanguage } from '../reading/slips.ts';
import { type Token, tokenise } from '../reading/tokens.ts';
import { gatherCandidates } from './candidates.ts';
import { Circumstances } from './circumstances.ts';
import { nearWords, withNearWords } from './fuzzy-words.ts';
import { Postings } from './postings.ts';
import { bestSlots } from './short-list.ts';
import { termsOf } from './terms.ts';
import { TypingSearch } from './typing-search.ts';

/** What an index holds: the other side asks it. Times only have a direction between the two. */
export type IndexSide = 'found-items' | 'lost-reports';

export interface IndexOptions {
  readonly side: IndexSide;
  readonly places: PlaceMap;
  /** Shared by the indexes of both sides, a pair gets the same evidence from either. */
  readonly frequencies?: Frequencies;
  /** Evidence that isn't looked at, to measure what it is worth. */
  readonly leaveOut?: readonly EvidenceField[];
  /** How to weigh what a model makes of things; without it nothing of the kind is looked at. */
  readonly impressions?: ImpressionFit;
}

export interface Suggestion {
  readonly id: string;
  /** Probability (0 to 1) that it is the one. */
  readonly probability: number;
  /** For and against, strongest first. */
  readonly evidence: readonly Evidence[];
}

interface Held {
  readonly reading: Reading;
  readonly words: ReadonlySet<string>;
}

const roughList = 800;
const shortList = 120;
/** Of look-alikes only the likest matter, and place and time tell early who is none. */
const likestList = 40;
const firstCapacity = 1024;

/** Descriptions of one side in memory, asked by descriptions of the other. */
export class MatchingIndex {
  readonly #side: IndexSide;
  readonly #places: PlaceMap;
  readonly #frequencies: Frequencies;
  readonly #leftOut: readonly EvidenceField[];
  readonly #impressions: ImpressionFit | undefined;
  readonly #postings = new Postings();
  readonly #typing = new TypingSearch(this.#postings);
  readonly #circumstances = new Circumstances();
  readonly #slotOf = new Map<string, number>();
  readonly #held: (Held | undefined)[] = [];
  readonly #free: number[] = [];
  #scores = new Float32Array(firstCapacity);

  constructor({ side, places, frequencies, leaveOut = [], impressions }: IndexOptions) {
    this.#side = side;
    this.#places = places;
    this.#frequencies = frequencies ?? new Frequencies();
    this.#leftOut = leaveOut;
    this.#impressions = impressions;
    prepareLanguage('en');
  }

  get size(): number {
    return this.#slotOf.size;
  }

  /** Take a description in, in place of an earlier one with the same id. */
  add(description: Description): void {
    this.remove(description.id);
    const tokens = tokenise(description.text);
    const reading = this.#read(description, tokens);
    const words = TypingSearch.wordsOf(tokens);
    const slot = this.#free.pop() ?? this.#held.length;
    this.#held[slot] = { reading, words };
    this.#slotOf.set(description.id, slot);
    this.#makeRoom(slot);
    this.#circumstances.set(slot, reading);
    const terms = termsOf(reading);
    for (const term of terms) this.#postings.add(term, slot);
    this.#frequencies.count(terms, 1);
    this.#typing.add(words, slot);
  }

  /** Take in what a model makes of a thing, models being slow; false when it isn't held here. */
  impress(id: string, impression: Impression): boolean {
    const slot = this.#slotOf.get(id) ?? -1;
    const held = this.#held[slot];
    if (held) this.#held[slot] = { ...held, reading: { ...held.reading, impression } };
    return held !== undefined;
  }

  /** Forget a description; an unknown id is forgotten already. */
  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    const held = slot === undefined ? undefined : this.#held[slot];
    if (slot === undefined || !held) return;
    const terms = termsOf(held.reading);
    for (const term of terms) this.#postings.remove(term, slot);
    this.#frequencies.count(terms, -1);
    this.#typing.remove(held.words, slot);
    this.#held[slot] = undefined;
    this.#slotOf.delete(id);
    this.#free.push(slot);
  }

  /** Up to `limit` descriptions that may be of the same thing, most probable first. */
  query(description: Description, limit: number): readonly Suggestion[] {
    const ranked = this.#rank(this.#read(description));
    return ranked.slice(0, limit).map(({ reading, probability, weighed }) => {
      return { id: reading.id, probability, evidence: weighed.evidence() };
    });
  }

  /**
   * The question whose answer would tell most about which of the items held
   * here a report speaks of, or null when none is worth asking. `askedAt` is in
   * milliseconds since the epoch.
   */
  question(report: Description, asked: readonly QuestionTopic[], askedAt: number): Question | null {
    const reading = this.#read(report);
    const ranked = this.#rank(reading);
    const most = this.#weigh(reading, reading).weight;
    const fit = most > 0 ? (ranked[0]?.weighed.weight ?? 0) / most : 0;
    const surroundings = { askedAt, places: this.#places, frequencies: this.#frequencies };
    return nextQuestion(reading, ranked, { asked, fit, ...surroundings });
  }

  /** The short list for a reading, and one more that may be tried beside it, most probable first. */
  #rank(reading: Reading, beside?: Reading) {
    const listed = this.#shortList(reading)
      .map((slot) => (this.#held[slot] as Held).reading)
      .filter(({ id }) => id !== beside?.id)
      .concat(beside ?? []);
    const asked = withNearWords(reading, nearWords(reading, listed));
    const ranked = listed
      .map((other) => ({ reading: other, weighed: this.#weigh(asked, other) }))
      .sort(
        (a, b) => b.weighed.weight - a.weighed.weight || (a.reading.id < b.reading.id ? -1 : 1),
      );
    const weighed = ranked.map((each) => each.weighed);
    const chances = probabilities(weighed, this.size);
    return ranked.map((each, at) => ({ ...each, probability: chances[at] ?? 0 }));
  }

  /** How probable a description would be, beside all held here, for one of the other side's (0 to 1). */
  chanceOf(candidate: Description, otherSide: MatchingIndex, id: string): number {
    const asking = otherSide.#held[otherSide.#slotOf.get(id) ?? -1]?.reading;
    if (!asking) return 0;
    const reading = this.#read(candidate);
    const ranked = this.#rank(asking, reading);
    return ranked.find((each) => each.reading === reading)?.probability ?? 0;
  }

  /** Up to `limit` other found items that may be this very thing, logged twice; most probable first. */
  lookAlikes(description: Description, limit: number): readonly Suggestion[] {
    const asked = this.#read(description);
    const others = this.size - (this.#slotOf.has(asked.id) ? 1 : 0);
    return this.#mostAlike(asked)
      .map((other) => ({
        id: other.id,
        weighed: weighLookAlikes(asked, other, this.#frequencies, this.#places),
      }))
      .sort((a, b) => b.weighed.weight - a.weighed.weight || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(({ id, weighed: { weight, evidence } }) => {
        return { id, probability: lookAlikeChance(weight, others), evidence: evidence() };
      });
  }

  /** Ids for words typed by staff, best first; the last word may be unfinished. */
  search(words: string, limit: number): readonly string[] {
    return this.#typing
      .search(words, this.size, limit)
      .map((slot) => (this.#held[slot] as Held).reading.id);
  }

  #read(description: Description, tokens?: readonly Token[]): Reading {
    const reading = leaveOut(read(description, tokens), this.#leftOut);
    return description.impression ? { ...reading, impression: description.impression } : reading;
  }

  #weigh(asked: Reading, other: Reading) {
    const [report, item] = this.#side === 'found-items' ? [asked, other] : [other, asked];
    const weighed = weigh(report, item, this.#frequencies, this.#places);
    if (!this.#impressions) return weighed;
    const said = impressionEvidence(report.impression, item.impression, this.#impressions);
    return withImpressions(weighed, said);
  }

  /** The few that share most with a reading, place and time taken into account. */
  #shortList(reading: Reading): readonly number[] {
    const scores = this.#scores;
    const touched = gatherCandidates(reading, this.#postings, this.#frequencies, scores);
    const rough = bestSlots(touched, scores, roughList);
    const isReport = this.#side === 'found-items';
    this.#circumstances.addTo(scores, rough, reading, isReport, this.#places, this.#frequencies);
    const chosen = bestSlots(rough, scores, shortList);
    for (const slot of touched) scores[slot] = 0;
    return chosen;
  }

  /** The few others that share most with a found item, places and times taken into account. */
  #mostAlike(asked: Reading): readonly Reading[] {
    const scores = this.#scores;
    const touched = gatherCandidates(asked, this.#postings, this.#frequencies, scores);
    const rough = bestSlots(touched, scores, roughList);
    const near = nearnessTo(asked, this.#frequencies, this.#places);
    for (const slot of rough) {
      scores[slot] = (scores[slot] as number) + near((this.#held[slot] as Held).reading);
    }
    const chosen = bestSlots(rough, scores, likestList);
    for (const slot of touched) scores[slot] = 0;
    return chosen
      .map((slot) => (this.#held[slot] as Held).reading)
      .filter(({ id }) => id !== asked.id);
  }

  #makeRoom(slot: number): void {
    if (slot < this.#scores.length) return;
    this.#scores = new Float32Array(this.#scores.length * 2);
  }
}

/** An empty index for one side. */
export function createMatchingIndex(options: IndexOptions): MatchingIndex {
  return new MatchingIndex(options);
}
