import table from '../../data/inscription-words.json';
import { fold } from '../reading/fold.ts';
import { namesIn } from './table.ts';

const frames = {
  before: Object.values(table.before).flatMap(namesIn),
  behind: Object.values(table.behind).flatMap(namesIn),
  initials: namesIn(table.initials),
  number: namesIn(table.number),
  onBack: namesIn(table.onBack),
  ending: namesIn(table.ending),
} as const;

/** A way in which people tell what is written on a thing. */
export type InscriptionFrame = keyof typeof frames;

const frameNames = Object.keys(frames) as readonly InscriptionFrame[];

/** Each frame as a pattern: any of its turns of phrase, the longest first. */
export const inscriptionWords = Object.fromEntries(
  frameNames.map((frame) => [frame, anyOf(frames[frame])]),
) as Readonly<Record<InscriptionFrame, string>>;

/** The turns of phrase before what is written, in scripts without capitals: Arabic. */
export const writtenInArabic = anyOf(namesIn(table.before.ar));

/** The frames that begin with a folded word: most words begin none, and patterns are slow. */
const begunWith = new Map<string, readonly InscriptionFrame[]>();

for (const frame of frameNames) {
  for (const phrase of frames[frame]) {
    const [first = ''] = fold(phrase).split(' ');
    begunWith.set(first, [...(begunWith.get(first) ?? []), frame]);
  }
}

/** The frames that a text of these words may have in it. */
export function framesAmong(
  words: readonly { readonly text: string; readonly script: string }[],
): ReadonlySet<InscriptionFrame> {
  const among = new Set<InscriptionFrame>();
  for (const { text, script } of words) {
    if (script !== 'spaced') return new Set(frameNames);
    for (const frame of begunWith.get(text) ?? []) among.add(frame);
  }
  return among;
}

function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replaceAll(' ', '\\s+')).join('|')})`;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What is numbered beside things: "bus number 7". */
export const numberedElsewhere: ReadonlySet<string> = setOf(table.elsewhere);
/** Capital letters that are nobody's initials. */
export const notInitials: ReadonlySet<string> = setOf(table.notInitials);
