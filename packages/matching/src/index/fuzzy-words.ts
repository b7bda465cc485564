import Fuse from 'fuse.js';
import { fold } from '../reading/fold.ts';
import type { Mention, Reading } from '../reading/reading.ts';
import { slipCost } from '../reading/slip-cost.ts';

const shortestCompared = 4;
const mostCompared = 12;
/** fuse.js scores from 0 (the same) to 1; what lies farther isn't even looked at. */
const farthest = 0.45;
/** Slips for each letter; beyond this two words are different words. */
const mostSlips = 0.34;

interface ListedWord {
  readonly word: string;
  readonly id: string;
}

/**
 * For each unknown word of a reading that the short list doesn't have as it is,
 * the nearest word it does have: both sides may have misspelt the same name.
 * fuse.js compares against the words of the short list only.
 */
export function nearWords(
  reading: Reading,
  shortList: readonly Reading[],
): ReadonlyMap<string, readonly NearWord[]> {
  const listed = new Map<string, ListedWord>();
  for (const { words } of shortList) {
    for (const { id, surface } of words) {
      const word = fold(surface);
      if (isComparable(word)) listed.set(id, { word, id });
    }
  }
  const near = new Map<string, readonly NearWord[]>();
  const sought = reading.words.filter(
    ({ id, surface }) => !listed.has(id) && isComparable(fold(surface)),
  );
  if (sought.length === 0 || listed.size === 0) return near;
  const fuse = new Fuse([...listed.values()], {
    keys: ['word'],
    includeScore: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    ignoreFieldNorm: true,
    useTokenSearch: true,
    threshold: farthest,
    minMatchCharLength: 2,
  });
  for (const { id, surface } of sought.slice(0, mostCompared)) {
    const word = fold(surface);
    const found = fuse
      .search(word, { limit: 5 })
      .map(({ item }) => ({ id: item.id, nearness: 1 - slipsPerLetter(word, item.word) }))
      .filter(({ nearness }) => nearness >= 1 - mostSlips);
    if (found.length > 0) near.set(id, found);
  }
  return near;
}

export interface NearWord {
  readonly id: string;
  /** 0 to 1. */
  readonly nearness: number;
}

function isComparable(word: string): boolean {
  return (
    word.length >= shortestCompared && /^(?:\p{Script=Latin}+|\p{Script=Arabic}+)$/u.test(word)
  );
}

/** The same from either word: fuse.js finds one inside of the other, which has a direction. */
function slipsPerLetter(one: string, other: string): number {
  const slips = (slipCost(one, other) + slipCost(other, one)) / 2;
  return slips / Math.max(one.length, other.length);
}

/** A reading with the words of the short list in place of its own misspelt ones, less sure of them. */
export function withNearWords(
  reading: Reading,
  near: ReadonlyMap<string, readonly NearWord[]>,
): Reading {
  if (near.size === 0) return reading;
  const words: Mention[] = [];
  for (const word of reading.words) {
    words.push(word);
    for (const { id, nearness } of near.get(word.id) ?? []) {
      const share = word.share * nearness * 0.7;
      words.push({ id, surface: word.surface, share, insteadOf: word.id });
    }
  }
  return { ...reading, words };
}
