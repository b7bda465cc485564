import { plainWordsOf } from '../vocabulary/plain-words.ts';
import { names } from '../vocabulary/senses.ts';
import { smallWordsOf } from '../vocabulary/stop-words.ts';
import { vocabularyLanguages } from '../vocabulary/table.ts';
import { soundOf } from './sound.ts';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Keys that a finger hits instead of the one it meant, on a QWERTY touchscreen. */
const neighbours: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row, y) =>
    [...row].map((key, x) => {
      const near = [row[x - 1], row[x + 1]];
      for (const other of [rows[y - 1], rows[y + 1]])
        near.push(other?.[x - 1], other?.[x], other?.[x + 1]);
      return [key, near.filter(Boolean).join('')] as const;
    }),
  ),
);

const shortestCorrected = 4;
/** Short words are so near to each other that only the commonest slips are put right. */
const mostForShort = 0.9;
const cacheLimit = 20_000;
const cache = new Map<string, Meant | null>();
/** Only so many first letters are looked up with letters left out: the rest is compared afterwards. */
const lettersIndexed = 7;
let deletions: ReadonlyMap<string, readonly string[]> | null = null;
const plainDeletions: ReadonlyMap<string, readonly string[]>[] = [];
let sounds: ReadonlyMap<string, readonly string[]> | null = null;
/** A word spelt by ear may differ from the one meant by this much for each of its letters. */
const mostByEar = 0.36;
/** An ordinary word is meant up to this cost, and rather than a name that is nearer by this much. */
const mostForPlain = 0.9;
const plainFirst = 0.1;

/** Get ready to find the nearest names, so that the first question needn't wait for it. */
export function prepareNearestNames(): void {
  deletions ??= indexDeletions();
  sounds ??= indexSounds();
}

/** What somebody meant who slipped: a name of the vocabulary, or an ordinary word. */
export interface Meant {
  readonly word: string;
  readonly isPlain: boolean;
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
    return { word: plain.word, isPlain: true };
  }
  return name && { word: name.word, isPlain: false };
}

interface Near {
  readonly word: string;
  readonly cost: number;
}

function searchSlips(word: string, likely: number): Near | null {
  deletions ??= indexDeletions();
  const allowed = word.length >= 8 ? 2 : 1;
  const candidates = new Set<string>();
  for (const shorter of withDeletions(word.slice(0, lettersIndexed), allowed)) {
    for (const name of deletions.get(shorter) ?? []) {
      if (Math.abs(name.length - word.length) <= allowed && isIn(likely, name))
        candidates.add(name);
    }
  }
  return nearestOf(word, candidates, word.length > shortestCorrected ? allowed : mostForShort);
}

function searchSounds(word: string, likely: number): Near | null {
  sounds ??= indexSounds();
  const alike = (sounds.get(soundOf(word)) ?? []).filter((name) => isIn(likely, name));
  return nearestOf(word, alike, word.length * mostByEar);
}

/** Ordinary words are looked up one slip away, in the likely languages only. */
function nearestPlain(word: string, likely: number): Near | null {
  const candidates = new Set<string>();
  const shorterForms = withDeletions(word.slice(0, lettersIndexed), 1);
  for (let language = 0; language < vocabularyLanguages.length; language += 1) {
    if ((likely & (1 << language)) === 0) continue;
    const index = plainDeletions[language] ?? indexPlain(language);
    for (const shorter of shorterForms) {
      for (const plain of index.get(shorter) ?? []) {
        if (Math.abs(plain.length - word.length) <= 1) candidates.add(plain);
      }
    }
  }
  return nearestOf(word, candidates, mostForPlain);
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

function indexPlain(language: number): ReadonlyMap<string, readonly string[]> {
  const words = [...plainWordsOf(language), ...smallWordsOf(language)];
  const index = indexByDeletions(
    words.filter((word) => word.length >= shortestCorrected - 1),
    () => 1,
  );
  plainDeletions[language] = index;
  return index;
}

function isIn(likely: number, name: string): boolean {
  return names.single.get(name)?.some(({ languages }) => (languages & likely) !== 0) ?? false;
}

function indexSounds(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of names.single.keys()) {
    const sound = /^[a-z]+$/.test(name) ? soundOf(name) : '';
    if (sound === '') continue;
    const list = index.get(sound);
    if (list) list.push(name);
    else index.set(sound, [name]);
  }
  return index;
}

/** For finding names by what remains when letters are left out of them (symmetric deletion). */
function indexDeletions(): ReadonlyMap<string, readonly string[]> {
  const words = [...names.single.keys()].filter(
    (name) => name.length >= shortestCorrected - 1 && !/\d/.test(name),
  );
  return indexByDeletions(words, (word) => (word.length >= 8 ? 2 : 1));
}

function indexByDeletions(
  words: readonly string[],
  countFor: (word: string) => number,
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    for (const shorter of withDeletions(word.slice(0, lettersIndexed), countFor(word))) {
      const list = index.get(shorter);
      if (list) list.push(word);
      else index.set(shorter, [word]);
    }
  }
  return index;
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

/** Slips between two words: swapped, missing, doubled or neighbouring letters cost less than others. */
export function slipCost(typed: string, meant: string): number {
  const columns = meant.length + 1;
  const table = new Float64Array((typed.length + 1) * columns);
  const at = (row: number, column: number): number => table[row * columns + column] ?? 0;
  for (let row = 0; row <= typed.length; row += 1) {
    for (let column = 0; column <= meant.length; column += 1) {
      if (row === 0 || column === 0) {
        table[row * columns + column] = (row + column) * 1.1;
        continue;
      }
      const a = typed[row - 1] ?? '';
      const b = meant[column - 1] ?? '';
      const extra = a === typed[row - 2] ? 0.5 : 1;
      const missing = b === meant[column - 2] ? 0.5 : 0.9;
      let cost = Math.min(
        at(row - 1, column) + extra,
        at(row, column - 1) + missing,
        at(row - 1, column - 1) + replaceCost(a, b, row),
      );
      if (row > 1 && column > 1 && a === meant[column - 2] && typed[row - 2] === b) {
        cost = Math.min(cost, at(row - 2, column - 2) + 0.7);
      }
      table[row * columns + column] = cost;
    }
  }
  return at(typed.length, meant.length);
}

function replaceCost(a: string, b: string, row: number): number {
  if (a === b) return 0;
  // The first letter is rarely wrong, and a vowel for a vowel is how people spell by ear.
  if (row === 1) return 1.4;
  if (neighbours.get(a)?.includes(b)) return 0.7;
  return 'aeiouy'.includes(a) && 'aeiouy'.includes(b) ? 0.7 : 1;
}
