import { fitted } from '../fitted.ts';
import type { Inscription, InscriptionSort } from '../reading/inscriptions.ts';
import type { Reading } from '../reading/reading.ts';
import { slipCost } from '../reading/slip-cost.ts';
import type { Frequencies } from './frequencies.ts';
import type { Reason } from './reason.ts';

/** An ordinary word is on about so many things. */
const ordinary = 0.03;
const leastAlike = 0.5;
const shortestMisspelt = 4;
interface Pair {
  readonly theirs: Inscription;
  readonly ours: Inscription;
  /** 0 to 1. */
  readonly alike: number;
}

/** Somebody's initials are not yet their name. */
const asInitials = 0.5;

/**
 * What is written on a thing, as both sides tell it: the same is a strong mark; where both tell
 * of a text, of initials or of a number, and none is the same, softly against.
 */
export function inscriptionEvidence(
  report: Reading,
  item: Reading,
  frequencies: Frequencies,
): readonly Reason[] {
  if (report.inscriptions.length === 0 || item.inscriptions.length === 0) return [];
  const reasons: Reason[] = [];
  const agreed = new Set<InscriptionSort>();
  const pairs = report.inscriptions.flatMap((theirs) =>
    item.inscriptions.map((ours) => ({ theirs, ours, alike: likeness(theirs, ours) })),
  );
  const weighed = pairs
    .filter(({ alike }) => alike >= leastAlike)
    .map((pair) => ({ ...pair, weight: weightOf(pair, frequencies) }))
    .sort((a, b) => b.weight - a.weight);
  for (const { theirs, ours, weight } of weighed) {
    if (agreed.has(theirs.sort) || agreed.has(ours.sort)) continue;
    agreed.add(theirs.sort).add(ours.sort);
    reasons.push(reasonOf(theirs, ours, weight));
  }
  for (const sort of ['text', 'initials', 'number', 'ending'] as const) {
    if (agreed.has(sort)) continue;
    const theirs = report.inscriptions.find((each) => each.sort === sort);
    const ours = item.inscriptions.find((each) => each.sort === sort);
    if (theirs && ours && !isPartOf(theirs, ours)) {
      reasons.push(reasonOf(theirs, ours, fitted.inscriptionOther));
    }
  }
  return reasons;
}

function weightOf({ theirs, ours, alike }: Pair, frequencies: Frequencies): number {
  const of = ({ value, isOrdinary, words: [word, ...more] }: Inscription) => {
    const share = frequencies.of('word', more.length === 0 && word ? word : value);
    return isOrdinary ? Math.max(share, ordinary) : share;
  };
  const again = fitted.wordAgain * alike;
  return Math.log(again / Math.sqrt(of(theirs) * of(ours)) + (1 - again));
}

/** How surely two inscriptions are one (0 to 1). */
function likeness(a: Inscription, b: Inscription): number {
  if (a.sort === b.sort && a.value === b.value) return 1;
  if (a.sort === 'text' && b.sort === 'text') return commonWords(a.value, b.value);
  if (a.sort === 'text' && b.sort === 'initials') return areInitialsOf(b, a) ? asInitials : 0;
  if (a.sort === 'initials' && b.sort === 'text') return areInitialsOf(a, b) ? asInitials : 0;
  const sorts = [a.sort, b.sort];
  if (!sorts.includes('ending') || !sorts.every((sort) => sort === 'ending' || sort === 'serial'))
    return 0;
  return a.value.endsWith(b.value) || b.value.endsWith(a.value) ? 1 : 0;
}

/** The share of words that two texts have in common, a slip apart at most. */
function commonWords(one: string, other: string): number {
  const [fewer, more] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length);
  if (!fewer || !more) return 0;
  const shared = fewer.filter((word) => more.some((each) => isSameWord(word, each))).length;
  return shared / Math.sqrt(fewer.length * more.length);
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < shortestMisspelt || Math.abs(a.length - b.length) > 1)
    return false;
  return slipCost(a, b) + slipCost(b, a) <= 2;
}

function areInitialsOf({ value }: Inscription, text: Inscription): boolean {
  const words = text.value.split(' ');
  return (
    words.length > 1 &&
    words
      .map(([first]) => first)
      .sort()
      .join('') === value
  );
}

/** "J" of "JM": less was read, and nothing else. */
function isPartOf(a: Inscription, b: Inscription): boolean {
  const [fewer, more] = a.value.length < b.value.length ? [a, b] : [b, a];
  return [...fewer.value].every((letter) => more.value.includes(letter)) && a.sort === 'initials';
}

function reasonOf(theirs: Inscription, ours: Inscription, weight: number): Reason {
  const terms = weight > 0 ? [...theirs.words, ...ours.words] : [];
  return {
    field: 'marks',
    weight,
    report: theirs.surface,
    item: ours.surface,
    amount: null,
    terms,
  };
}
