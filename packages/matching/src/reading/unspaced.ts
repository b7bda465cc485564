import { countedLettersAt } from '../vocabulary/counters.ts';
import { countOf } from '../vocabulary/counts.ts';
import { hedgeLettersAt } from '../vocabulary/hedges.ts';
import { isKeptBefore } from '../vocabulary/kept.ts';
import { negationOf } from '../vocabulary/negations.ts';
import { plainLettersAt } from '../vocabulary/plain-phrases.ts';
import { names } from '../vocabulary/senses.ts';
import { cueWords } from '../vocabulary/stop-words.ts';
import { vocabularyLanguages } from '../vocabulary/table.ts';
import { noteHeldBetween } from './holding.ts';
import { isQuality } from './inside-names.ts';
import { isNoNoun, withoutEndings } from './korean.ts';
import { type Notes, note, noteCue } from './notes.ts';
import type { Token } from './tokens.ts';

const longestName = 14;
const writtenInHan =
  (1 << vocabularyLanguages.indexOf('zh')) | (1 << vocabularyLanguages.indexOf('ja'));
const koreanParticle =
  /^(?:을|를|이|가|은|는|의|에|와|과|도|로|만|랑|요|나|들|하고|이랑|입니|이에|예요|인데|이고|까지|부터|처럼|같|안|속|위|옆|였|$)/;

/**
 * Read a run without spaces: at each place the longest name of the vocabulary,
 * and pairs of letters where no name fits. Answers how many tokens that took.
 */
export function readUnspaced(token: Token, next: Token | undefined, notes: Notes): number {
  const apart = writtenApart(token, next);
  if (apart && next && note([token, next], names.unspaced.get(apart), 1, notes)) return 2;
  const { text } = token;
  if (token.script === 'hangul' && isNoNoun(text, next?.text)) {
    notes.position += 1;
    return 1;
  }
  let loose = '';
  const endLoose = (): void => {
    noteLoose(loose, token, notes);
    loose = '';
  };
  let namedTo = 0;
  for (let at = 0; at < text.length; ) {
    const name = longestAt(text, at, token, notes, namedTo === at);
    const cue = longestCue(text, at, notes.likely);
    const plain = plainFrom(text, at, token, notes, namedTo === at);
    const hedge = hedgeFrom(text, at, token, namedTo === at);
    if (hedge && hedge.length > Math.max(name.length, cue.length, plain)) {
      endLoose();
      const { sentence, clause } = token;
      const surface = text.slice(at, at + hedge.length);
      notes.cues.push({ cue: hedge.hedge, surface, at: notes.position, sentence, clause });
      notes.position += 1;
      at += hedge.length;
      namedTo = at;
      continue;
    }
    if (plain > name.length && plain >= cue.length) {
      endLoose();
      notes.position += 1;
      namedTo = at + plain;
      at += plain;
      continue;
    }
    if (cue.length > name.length) {
      endLoose();
      noteCue(cue, token, notes);
      notes.position += 1;
    } else if (name) {
      endLoose();
      const piece = { ...token, text: name, surface: token.surface.slice(at, at + name.length) };
      if (negationOf(name, notes.likely)) noteCue(name, token, notes);
      const senses = names.unspaced.get(name) ?? [];
      const after = text.slice(at + name.length) + (next?.text ?? '');
      if (!noteHeldBetween(piece, senses, { before: text.slice(0, at), after }, notes)) {
        noteQualities(piece, notes);
        note([piece], senses, 1, notes);
      }
      if (isKeptBefore(after)) {
        const { sentence, clause } = token;
        notes.cues.push({ cue: 'kept', surface: after, at: notes.position, sentence, clause });
      }
    }
    const length = Math.max(name.length, cue.length);
    if (length > 0) namedTo = at + length;
    if (length === 0) loose += text[at];
    at += length || 1;
  }
  endLoose();
  return 1;
}

/** How many letters from a place on are ordinary words, or a number and what it counts in. */
function plainFrom(
  text: string,
  at: number,
  token: Token,
  notes: Notes,
  isAfterName: boolean,
): number {
  const isHangul = token.script === 'hangul';
  if (isHangul && at > 0 && !isAfterName) return 0;
  const plain = plainLettersAt(text, at, readableIn(token, notes));
  return isHangul ? plain : Math.max(plain, countedLettersAt(text, at));
}

/** Korean hedges are words or endings of words, never inside of one. */
function hedgeFrom(text: string, at: number, { script }: Token, isAfterName: boolean) {
  return script === 'hangul' && at > 0 && !isAfterName ? null : hedgeLettersAt(text, at);
}

/** A name that begins with a quality says that too: "black umbrella" in one word. */
function noteQualities(piece: Token, notes: Notes): void {
  for (let length = piece.text.length - 1; length > 1; length -= 1) {
    // "カバー" is no "カバ": an animal must stand before another name.
    const isJoined = names.unspaced.has(piece.text.slice(length));
    const senses = names.unspaced
      .get(piece.text.slice(0, length))
      ?.filter((sense) => isQuality(sense) && (isJoined || sense.room !== 'mark'));
    const quality = { ...piece, surface: piece.surface.slice(0, length) };
    const { position } = notes;
    if (senses && note([quality], senses, 0.9, notes)) {
      notes.position = position;
      return;
    }
  }
}

/** Korean writes many names in two words or in one: the name that two words begin with, longer than the first. */
function writtenApart(token: Token, next: Token | undefined): string | null {
  if (token.script !== 'hangul' || next?.script !== 'hangul' || next.clause !== token.clause) {
    return null;
  }
  const joined = token.text + next.text;
  for (let length = Math.min(longestName, joined.length); length > token.text.length; length -= 1) {
    if (!koreanParticle.test(joined.slice(length))) continue;
    if (names.unspaced.has(joined.slice(0, length))) return joined.slice(0, length);
  }
  return null;
}

/** Han characters alone don't tell Chinese from Japanese; names of two or more are safe in either. */
function readableIn({ script }: Token, { likely }: Notes): number {
  return script === 'han' ? likely | writtenInHan : likely;
}

/** `isAfterName`: what stands before has been read; otherwise a name may not begin inside of a word. */
function longestAt(
  text: string,
  at: number,
  token: Token,
  notes: Notes,
  isAfterName: boolean,
): string {
  for (let length = Math.min(longestName, text.length - at); length > 0; length -= 1) {
    const name = text.slice(at, at + length);
    const senses = names.unspaced.get(name);
    const readable = length > 1 ? readableIn(token, notes) : notes.likely;
    if (!senses?.some(({ languages }) => (languages & readable) !== 0)) continue;
    const rest = text.slice(at + length);
    if (token.script === 'hangul' && !isWholeHangul(length, at, rest, isAfterName)) continue;
    if (/^[ァ-ヺー]+$/.test(name)) {
      if (!isAfterName && /[ァ-ヺー]/.test(text[at - 1] ?? '')) continue;
      if (/^[ァ-ヺー]/.test(rest) && !startsWithName(rest)) continue;
    }
    return name;
  }
  return '';
}

/** Short names of Korean are words only before a particle or another name, and never inside of a word. */
function isWholeHangul(length: number, at: number, rest: string, isAfterName: boolean): boolean {
  if (length === 1) return at === 0 && koreanParticle.test(rest);
  if (at > 0 && !isAfterName) return false;
  return length > 2 || koreanParticle.test(rest) || startsWithName(rest);
}

function startsWithName(rest: string): boolean {
  for (let length = Math.min(longestName, rest.length); length > 1; length -= 1) {
    if (names.unspaced.has(rest.slice(0, length))) return true;
  }
  return false;
}

function longestCue(text: string, at: number, likely: number): string {
  for (let length = Math.min(6, text.length - at); length > 0; length -= 1) {
    const piece = text.slice(at, at + length);
    if (cueWords.has(piece) || negationOf(piece, likely)) return piece;
    if (length > 1 && countOf(piece) !== null) return piece;
  }
  return '';
}

/** Letters that belong to no known name, as overlapping pairs; grammar (hiragana) is left out. */
function noteLoose(loose: string, { sentence, surface }: Token, notes: Notes): void {
  const runs = loose.match(/[\p{Script=Han}]{2,}|[ァ-ヺー]{3,}|\p{Script=Hangul}{2,}/gu) ?? [];
  for (const run of runs) {
    if (/^[ァ-ヺー]+$/.test(run)) {
      notes.unknown.push({ word: run, surface: run, sentence });
      continue;
    }
    const stem = /^\p{Script=Hangul}/u.test(run) ? withoutEndings(run) : run;
    for (let at = 0; at + 2 <= stem.length; at += 1) {
      notes.unknown.push({ word: stem.slice(at, at + 2), surface, sentence });
    }
  }
  notes.position += runs.length > 0 ? 1 : 0;
}
