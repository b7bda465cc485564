import type { Description } from '../src/index.ts';
import { read } from '../src/reading/read.ts';
import type { Reading } from '../src/reading/reading.ts';
import { recognise } from '../src/reading/recognise.ts';
import type { Recognised } from '../src/reading/sighting.ts';
import { type Token, tokenise } from '../src/reading/tokens.ts';
import { colourOverlap } from '../src/vocabulary/colour-space.ts';
import { kinship } from '../src/vocabulary/kinship.ts';

/** A way in which a report is hard, told from the report and its true item alone. */
export interface Style {
  readonly name: string;
  /** One sentence, for people who read the table. */
  readonly definition: string;
  fits(report: Told, item: Told): boolean;
}

/** One side as written and as read. */
interface Told {
  readonly reading: Reading;
  readonly text: Recognised;
  readonly words: number;
  readonly slips: number;
}

const fewWords = 5;
const manyWords = 35;
const leastSlips = 2;
const misspeltShare = 1 / 8;
const leastKinship = 0.1;
const leastOverlap = 0.35;
const dayMs = 86_400_000;

/** In writing without spaces two characters stand for one word. */
function wordsIn(tokens: readonly Token[]): number {
  return tokens.reduce(
    (sum, { script, surface }) => sum + (script === 'han' ? [...surface].length / 2 : 1),
    0,
  );
}

/**
 * A word that was read as a slip stands among the sightings and among the unknown words.
 * What others in the set write too is a word of its own, though the vocabulary lacks it.
 */
function slipsIn({ unknown, sightings }: Recognised, use: WordUse): number {
  const seen = new Set(sightings.map(({ surface }) => surface));
  return unknown.filter(({ surface, word }) => seen.has(surface) && (use.get(word) ?? 0) <= 1)
    .length;
}

function kindsNamedIn({ sightings }: Recognised): readonly string[] {
  return sightings.filter(({ room }) => room === 'kind').map(({ id }) => id);
}

function foundHours(report: Told, item: Told): { before: boolean; late: boolean } | null {
  const found = item.reading.from ?? item.reading.to;
  const from = report.reading.from ?? report.reading.to;
  const to = report.reading.to ?? report.reading.from;
  if (found === null || from === null || to === null) return null;
  return { before: found < Math.min(from, to), late: found > Math.max(from, to) + dayMs };
}

/** All styles of fault; a report may have several, or none, and is then plain. */
export const styles: readonly Style[] = [
  {
    name: 'few words',
    definition: 'at most 5 words',
    fits: ({ words }) => words <= fewWords,
  },
  {
    name: 'long story',
    definition: 'more than 35 words',
    fits: ({ words }) => words > manyWords,
  },
  {
    name: 'misspelt',
    definition: 'two words and one in eight, used by nobody else, could be read only as slips',
    fits: ({ slips, words }) => slips >= leastSlips && slips / words >= misspeltShare,
  },
  {
    name: 'names no kind',
    definition: 'no name of any kind of thing in it',
    fits: ({ text }) => kindsNamedIn(text).length === 0,
  },
  {
    name: 'other kinds',
    definition: 'names kinds, none of them kin to what staff wrote',
    fits: (report, item) => {
      const [theirs, ours] = [kindsNamedIn(report.text), item.reading.kinds];
      if (theirs.length === 0 || ours.length === 0) return false;
      return !theirs.some((a) => ours.some(({ id }) => kinship(a, id) >= leastKinship));
    },
  },
  {
    name: 'colour differs',
    definition: 'both name colours, none of them near another',
    fits: ({ reading: a }, { reading: b }) =>
      a.colours.length > 0 &&
      b.colours.length > 0 &&
      !a.colours.some((x) => b.colours.some((y) => colourOverlap(x.id, y.id) >= leastOverlap)),
  },
  {
    name: 'brand differs',
    definition: 'both name brands, none in common',
    fits: ({ reading: a }, { reading: b }) =>
      a.brands.length > 0 &&
      b.brands.length > 0 &&
      !a.brands.some((x) => b.brands.some((y) => x.id === y.id)),
  },
  {
    name: 'place unknown',
    definition: 'the report names no place',
    fits: ({ reading }) => reading.placeId === null,
  },
  {
    name: 'place differs',
    definition: 'found at another place than reported',
    fits: ({ reading: a }, { reading: b }) =>
      a.placeId !== null && b.placeId !== null && a.placeId !== b.placeId,
  },
  {
    name: 'time unknown',
    definition: 'the report names no time',
    fits: ({ reading }) => reading.from === null && reading.to === null,
  },
  {
    name: 'time wrong',
    definition: 'found before it was lost, or more than a day later',
    fits: (report, item) => {
      const hours = foundHours(report, item);
      return hours !== null && (hours.before || hours.late);
    },
  },
];

/** The names of all styles that a report has, or `plain`. */
export function stylesOf(report: Description, item: Description, use: WordUse): readonly string[] {
  const [theirs, ours] = [told(report, use), told(item, use)];
  const names = styles.filter(({ fits }) => fits(theirs, ours)).map(({ name }) => name);
  return names.length > 0 ? names : [plain];
}

/** Reports that have no style of fault. */
export const plain = 'plain';

/** In how many texts each word stands. */
export type WordUse = ReadonlyMap<string, number>;

/** Count in how many of some texts each word stands. */
export function wordUseIn(texts: readonly string[]): WordUse {
  const use = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(tokenise(text).map((token) => token.text))) {
      use.set(word, (use.get(word) ?? 0) + 1);
    }
  }
  return use;
}

function told(description: Description, use: WordUse): Told {
  const tokens = tokenise(description.text);
  const text = recognise(tokens);
  const words = wordsIn(tokens);
  return { reading: read(description), text, words, slips: slipsIn(text, use) };
}
