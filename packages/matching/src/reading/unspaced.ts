import { countOf } from '../vocabulary/counts.ts';
import { negationOf } from '../vocabulary/negations.ts';
import { names } from '../vocabulary/senses.ts';
import { cueWords } from '../vocabulary/stop-words.ts';
import { vocabularyLanguages } from '../vocabulary/table.ts';
import { type Notes, note, noteCue } from './notes.ts';
import type { Token } from './tokens.ts';

const longestName = 14;
const writtenInHan =
  (1 << vocabularyLanguages.indexOf('zh')) | (1 << vocabularyLanguages.indexOf('ja'));
const koreanParticle =
  /^(?:을|를|이|가|은|는|의|에|와|과|도|로|랑|하고|이랑|입니다|이에요|예요|인데|이고|$)/;

/**
 * Read a run without spaces: at each place the longest name of the vocabulary,
 * and pairs of letters where no name fits.
 */
export function readUnspaced(token: Token, notes: Notes): void {
  const { text } = token;
  let loose = '';
  const endLoose = (): void => {
    noteLoose(loose, token, notes);
    loose = '';
  };
  for (let at = 0; at < text.length; ) {
    const name = longestAt(text, at, token, notes);
    const cue = longestCue(text, at, notes.likely);
    if (cue.length > name.length) {
      endLoose();
      noteCue(cue, token, notes);
    } else if (name) {
      endLoose();
      const piece = { ...token, text: name, surface: token.surface.slice(at, at + name.length) };
      note([piece], names.unspaced.get(name), 1, notes);
    }
    const length = Math.max(name.length, cue.length);
    if (length === 0) loose += text[at];
    at += length || 1;
  }
  endLoose();
}

function longestAt(text: string, at: number, token: Token, notes: Notes): string {
  for (let length = Math.min(longestName, text.length - at); length > 0; length -= 1) {
    const name = text.slice(at, at + length);
    const senses = names.unspaced.get(name);
    // Han characters alone don't tell Chinese from Japanese; names of two or more are safe in either.
    const readable =
      token.script === 'han' && length > 1 ? notes.likely | writtenInHan : notes.likely;
    if (!senses?.some(({ languages }) => (languages & readable) !== 0)) continue;
    // One syllable of Korean is a word only on its own, or before a particle.
    if (token.script === 'hangul' && length === 1) {
      if (at > 0 || !koreanParticle.test(text.slice(1))) continue;
    }
    // A name may not begin in the middle of a longer katakana word.
    if (/^[ァ-ヺー]+$/.test(name) && length < 3 && /[ァ-ヺー]/.test(text[at - 1] ?? '')) continue;
    return name;
  }
  return '';
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
    for (let at = 0; at + 2 <= run.length; at += 1) {
      notes.unknown.push({ word: run.slice(at, at + 2), surface, sentence });
    }
  }
  notes.position += runs.length > 0 ? 1 : 0;
}
