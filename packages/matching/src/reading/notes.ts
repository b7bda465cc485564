import { countOf } from '../vocabulary/counts.ts';
import { negationOf } from '../vocabulary/negations.ts';
import { anyLanguage, type Sense } from '../vocabulary/senses.ts';
import { cueWords } from '../vocabulary/stop-words.ts';
import { vocabularyLanguages } from '../vocabulary/table.ts';
import type { Cue, Sighting, UnknownWord } from './sighting.ts';
import type { Token } from './tokens.ts';

/** How far a word from another language than the text's is believed. */
const foreignCertainty = 0.6;

export const englishBit = 1;
export const germanBit = 1 << vocabularyLanguages.indexOf('de');

/** What is written down while a text is read from left to right. */
export interface Notes {
  readonly sightings: Sighting[];
  readonly unknown: UnknownWord[];
  readonly cues: Cue[];
  readonly likely: number;
  readonly main: number;
  position: number;
}

/** Write down what a phrase means in the languages of the text; false when it means nothing there. */
export function note(
  phrase: readonly Token[],
  senses: readonly Sense[] | undefined,
  certainty: number,
  notes: Notes,
): boolean {
  const first = phrase[0];
  if (!senses || !first) return false;
  const fitting = sensesIn(senses, notes.likely, first);
  for (const { sense, isForeign } of fitting) {
    notes.sightings.push({
      room: sense.room,
      id: sense.id,
      surface: phrase.map(({ surface }) => surface).join(' '),
      certainty: isForeign ? certainty * foreignCertainty : certainty,
      impliedKind: sense.impliedKind,
      sentence: first.sentence,
      clause: first.clause,
      line: first.line,
      from: notes.position,
      to: notes.position + phrase.length,
    });
  }
  if (fitting.length > 0) notes.position += phrase.length;
  return fitting.length > 0;
}

/** Write down what a small word says of the nouns beside it, if it is one that does. */
export function noteCue(word: string, { sentence, clause }: Token, notes: Notes): void {
  const where = { surface: word, at: notes.position, sentence, clause };
  const cue = cueWords.get(word);
  if (cue) notes.cues.push({ ...where, cue });
  const negation = negationOf(word, notes.likely);
  if (negation) notes.cues.push({ ...where, cue: negation });
  const count = countOf(word);
  if (count !== null) notes.cues.push({ ...where, cue: 'counting', count });
}

function sensesIn(
  senses: readonly Sense[],
  likely: number,
  token: Token,
): readonly { readonly sense: Sense; readonly isForeign: boolean }[] {
  const written = senses.filter(
    ({ needsCapital }) => !needsCapital || !/^\p{Ll}/u.test(token.surface),
  );
  const native = written.filter(({ languages }) => (languages & likely) !== 0);
  if (native.length > 0) return native.map((sense) => ({ sense, isForeign: false }));
  const english = written.filter(({ languages }) => (languages & englishBit) !== 0);
  if (english.length > 0) return english.map((sense) => ({ sense, isForeign: true }));
  if (token.text.length < 5 && token.script === 'spaced') return [];
  return written.map((sense) => ({ sense, isForeign: sense.languages !== anyLanguage }));
}
