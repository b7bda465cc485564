import { plainWordsOf } from '../vocabulary/plain-words.ts';
import { anyLanguage, names } from '../vocabulary/senses.ts';
import { smallWordsOf } from '../vocabulary/stop-words.ts';
import { type VocabularyLanguage, vocabularyLanguages } from '../vocabulary/table.ts';
import { slipCost } from './slip-cost.ts';
import { soundOf } from './sound.ts';

const shortestCorrected = 4;
/** Short words are so near to each other that only the commonest slips are put right. */
const mostForShort = 0.9;
const cacheLimit = 20_000;
const cache = new Map<string, Meant | null>();
/** Only so many first letters are looked up with letters left out: the rest is compared afterwards. */
const lettersIndexed = 6;
/** A word spelt by ear may differ from the one meant by this much for each of its letters. */
const mostByEar = 0.36;
/** An ordinary word is meant up to this cost, and rather than a name that is nearer by this much. */
const mostForPlain = 0.9;
const plainFirst = 0.1;

type Lists = ReadonlyMap<string, readonly string[]>;

/** Where the words of one language are found: by what remains without some letters, and by sound. */
interface WordIndex {
  readonly slips: Lists;
  readonly sounds: Lists;
  readonly plain: Lists;
}

/** One for each language, made when it is first needed; the last is for makers, who belong to none. */
const indexes: (WordIndex | undefined)[] = [];
const makers = vocabularyLanguages.length;

/** Get a language ready (a tenth of a second or so), so that its first visitor needn't wait for it. */
export function prepareLanguage(language: VocabularyLanguage): void {
  indexFor(vocabularyLanguages.indexOf(language));
  indexFor(makers);
}

/** What somebody meant who slipped: a name of the vocabulary, or an ordinary word. */
export interface Meant {
  readonly word: string;
  readonly isPlain: boolean;
  /** How much the slips cost together: one slip about 1. */
  readonly cost: number;
}

/**
 * The word that somebody meant who slipped while typing or spelt by ear, or null.
 * Words of up to seven letters may be one slip away, longer ones two; words that sound alike, more.
 * Only words in the languages of the text count: `likely` has one bit for each. Where an
 * ordinary word is as near as a name, the ordinary word was meant.
 */
export function nearestWord(word: string, likely: number): Meant | null {
  if (word.length < shortestCorrected || word.length > 24 || /\d/.test(word)) return null;
  const key = `${likely} ${word}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const nearest = searchNearest(word, likely);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(key, nearest);
  return nearest;
}

function searchNearest(word: string, likely: number): Meant | null {
  const name = searchSlips(word, likely) ?? searchSounds(word, likely);
  const plain = nearestPlain(word, likely);
  if (plain && (!name || plain.cost <= name.cost + plainFirst)) {
    return { ...plain, isPlain: true };
  }
  return name && { ...name, isPlain: false };
}

interface Near {
  readonly word: string;
  readonly cost: number;
}

function searchSlips(word: string, likely: number): Near | null {
  const allowed = word.length >= 8 ? 2 : 1;
  const shorterForms = withDeletions(word.slice(0, lettersIndexed), allowed);
  const near = new Set<string>();
  for (const { slips } of indexesFor(likely)) gather(near, slips, shorterForms, word, allowed);
  return nearestOf(word, near, word.length > shortestCorrected ? allowed : mostForShort);
}

function searchSounds(word: string, likely: number): Near | null {
  const sound = soundOf(word);
  const alike = indexesFor(likely).flatMap(({ sounds }) => sounds.get(sound) ?? []);
  return nearestOf(word, alike, word.length * mostByEar);
}

/** Ordinary words are looked up one slip away. */
function nearestPlain(word: string, likely: number): Near | null {
  const shorterForms = withDeletions(word.slice(0, lettersIndexed), 1);
  const near = new Set<string>();
  for (const { plain } of indexesFor(likely)) gather(near, plain, shorterForms, word, 1);
  return nearestOf(word, near, mostForPlain);
}

function gather(
  near: Set<string>,
  lists: Lists,
  shorterForms: Iterable<string>,
  word: string,
  allowed: number,
): void {
  for (const shorter of shorterForms) {
    for (const other of lists.get(shorter) ?? []) {
      if (Math.abs(other.length - word.length) <= allowed) near.add(other);
    }
  }
}

function nearestOf(word: string, candidates: Iterable<string>, mostCost: number): Near | null {
  let best: Near | null = null;
  for (const candidate of candidates) {
    const cost = slipCost(word, candidate);
    if (cost <= mostCost && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
      best = { word: candidate, cost };
    }
  }
  return best;
}

function indexesFor(likely: number): readonly WordIndex[] {
  const places = vocabularyLanguages.flatMap((_, at) => ((likely & (1 << at)) !== 0 ? [at] : []));
  return [...places, makers].map(indexFor);
}

function indexFor(place: number): WordIndex {
  const known = indexes[place];
  if (known) return known;
  const named = namesAt(place).filter((name) => name.length >= shortestCorrected - 1);
  const plain = place === makers ? [] : [...plainWordsOf(place), ...smallWordsOf(place)];
  const index = {
    slips: indexByDeletions(named, (word) => (word.length >= 8 ? 2 : 1)),
    sounds: indexBySound(named),
    plain: indexByDeletions(
      plain.filter((word) => word.length >= shortestCorrected - 1),
      () => 1,
    ),
  };
  indexes[place] = index;
  return index;
}

/** The one-word names of a language, or those that belong to none. */
function namesAt(place: number): readonly string[] {
  return [...names.words].filter((name) => {
    if (/\d/.test(name)) return false;
    return names.single.get(name)?.some(({ languages }) => {
      return place === makers
        ? languages === anyLanguage
        : languages !== anyLanguage && (languages & (1 << place)) !== 0;
    });
  });
}

function indexBySound(words: readonly string[]): Lists {
  const index = new Map<string, string[]>();
  for (const word of words) {
    const sound = /^[a-z]+$/.test(word) ? soundOf(word) : '';
    if (sound !== '') append(index, sound, word);
  }
  return index;
}

/** For finding words by what remains when letters are left out of them (symmetric deletion). */
function indexByDeletions(words: readonly string[], countFor: (word: string) => number): Lists {
  const index = new Map<string, string[]>();
  for (const word of words) {
    for (const shorter of withDeletions(word.slice(0, lettersIndexed), countFor(word))) {
      append(index, shorter, word);
    }
  }
  return index;
}

function append(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}

function withDeletions(word: string, count: number): ReadonlySet<string> {
  const all = new Set([word]);
  let last = [word];
  for (let round = 0; round < count; round += 1) {
    const next: string[] = [];
    for (const longer of last) {
      for (let at = 0; at < longer.length; at += 1) {
        const shorter = longer.slice(0, at) + longer.slice(at + 1);
        if (all.has(shorter)) continue;
        all.add(shorter);
        next.push(shorter);
      }
    }
    last = next;
  }
  return all;
}
