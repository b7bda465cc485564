import { plainPhraseAt } from '../vocabulary/plain-phrases.ts';
import { isPlainWord } from '../vocabulary/plain-words.ts';
import { bareWord, names, phraseKeys, type Sense, type SenseRoom } from '../vocabulary/senses.ts';
import { stopWordLanguages } from '../vocabulary/stop-words.ts';
import { leftByAccents, meantAsSpelt } from './accents.ts';
import { isArabic, isOwned } from './arabic.ts';
import { splitCompound } from './compounds.ts';
import { fold } from './fold.ts';
import { noteHedge } from './hedged.ts';
import { readHolding } from './holding.ts';
import { type BaseForm, baseForms } from './inflection.ts';
import { isOthersName, noteInside, noteInsideWord } from './inside-names.ts';
import { noteKeeping } from './kept.ts';
import { guessLanguages, type TextLanguages } from './language.ts';
import { loosePurposeAt } from './loose-purposes.ts';
import { sensesHere } from './makers.ts';
import { misspeltAs, slipCertainty } from './misspelt.ts';
import { englishBit, germanBit, type Notes, note, noteCue } from './notes.ts';
import type { Recognised } from './sighting.ts';
import { nearestWord } from './slips.ts';
import type { Token } from './tokens.ts';
import { readUnspaced } from './unspaced.ts';

/** Shorter words with an ending of another language are more likely something else. */
const shortestForeign = 6;
const shortestForeignPhrase = 10;
/** Nobody means more than this: beyond it a text repeats itself, and weighing nouns against each other takes long. */
const mostNoted = 80;

/** Find the names of the vocabulary, the cue words and the unknown words in a text, in the languages it seems to be in. */
export function recognise(
  tokens: readonly Token[],
  language: TextLanguages = guessLanguages(tokens),
): Recognised {
  const { likely, main, isHeadFirst } = language;
  const notes: Notes = { sightings: [], unknown: [], cues: [], likely, main, position: 0 };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (token.script === 'spaced') at += readSpaced(tokens, at, notes);
    else at += readUnspaced(token, tokens[at + 1], notes);
  }
  const hasTitle = tokens.some(({ line }) => line > 0);
  const [sightings, cues] = [notes.sightings.slice(0, mostNoted), notes.cues.slice(0, mostNoted)];
  return { sightings, unknown: notes.unknown, cues, isHeadFirst, hasTitle };
}

/** Read a phrase, a word written apart, or one word; answers how many tokens that took. */
function readSpaced(tokens: readonly Token[], at: number, notes: Notes): number {
  const token = tokens[at] as Token;
  const words = wordsFrom(tokens, at);
  noteOwner(token, notes);
  // Within one clause: an ordinary phrase in which nothing is a thing.
  const plain = plainPhraseAt(words, notes.likely | englishBit);
  if (plain > 0) {
    notes.position += plain;
    return plain;
  }
  const holding = readHolding(tokens, at, notes);
  if (holding > 0) return holding;
  const kept = noteKeeping(tokens, at, words, notes);
  if (kept > 0) return kept;
  const hedged = noteHedge(tokens, at, words, notes);
  if (hedged > 0) return hedged;
  const longest = (names.phraseLengths.get(bareWord(token.text)) ?? 0) + 1;
  const keys = longest > 1 ? phraseKeys(words.slice(0, longest)) : [];
  for (let length = keys.length; length > 1; length -= 1) {
    const key = keys[length - 1] as string;
    const senses = names.phrases.get(key);
    if (!senses) continue;
    // Phrases are compared loosely: short ones of another language would be seen everywhere.
    const read = key.length < shortestForeignPhrase ? ofLanguages(senses, notes.likely) : senses;
    if (isOthersName(read, tokens, at + length - 1)) continue;
    if (notePhrase(tokens.slice(at, at + length), read, notes)) return length;
  }
  const purpose = loosePurposeAt(tokens, at);
  if (purpose) {
    const phrase = tokens.slice(at, at + purpose.length);
    const senses = ofLanguages(purpose.senses, notes.likely);
    if (note(phrase, senses, purpose.certainty, notes)) return purpose.length;
  }
  const next = tokens[at + 1];
  // A single letter behind a word is a size or an initial.
  if (next?.script === 'spaced' && next.clause === token.clause && next.text.length > 1) {
    const joined = token.text + next.text;
    const isApart = !names.single.has(token.text) || !names.single.has(next.text);
    if (joined.length >= 6 && isApart && !stopWordLanguages(token.text)) {
      if (note([token, next], names.single.get(joined), 0.95, notes)) return 2;
    }
  }
  readWord(tokens, at, notes);
  return 1;
}

/** In Arabic "my" is the end of the word: "حقيبتي". */
function noteOwner({ text, surface, sentence, clause }: Token, { cues, position }: Notes): void {
  if (!isArabic(text) || !isOwned(fold(surface), text)) return;
  cues.push({ cue: 'owning', surface, at: position, sentence, clause });
}

/** The next few words of a clause, folded. */
function wordsFrom(tokens: readonly Token[], at: number): readonly string[] {
  const clause = tokens[at]?.clause;
  const words: string[] = [];
  for (let on = at; on < at + 6; on += 1) {
    const token = tokens[on];
    if (token?.clause !== clause || token?.script !== 'spaced') break;
    words.push(token.text);
  }
  return words;
}

function notePhrase(
  phrase: readonly Token[],
  senses: readonly Sense[] | undefined,
  notes: Notes,
): boolean {
  const start = notes.position;
  if (!note(phrase, senses, 1, notes)) return false;
  noteInside(phrase, senses ?? [], start, notes);
  noteMade(phrase, senses ?? [], notes);
  return true;
}

/** A name that a maker and a thing share ("Guess bag") names the thing as well. */
function noteMade(phrase: readonly Token[], senses: readonly Sense[], notes: Notes): void {
  const last = phrase.at(-1);
  if (!last || !senses.every(({ room, impliedKind }) => room === 'brand' && !impliedKind)) return;
  const kinds = names.single.get(last.text)?.filter(({ room }) => room === 'kind');
  notes.position -= 1;
  if (!note([last], kinds, 1, notes)) notes.position += 1;
}

function readWord(tokens: readonly Token[], at: number, notes: Notes): void {
  const token = tokens[at] as Token;
  const { text } = token;
  noteCue(text, token, notes);
  const asSpelt = meantAsSpelt(token, notes.likely | englishBit);
  if (asSpelt === 'plain') {
    notes.position += 1;
    return;
  }
  const left = leftByAccents(names.single.get(text), asSpelt);
  const here = sensesHere(left, tokens, at, notes.likely);
  if (!asSpelt && isSmall(text, notes) && !here?.some(({ room }) => room === 'brand')) {
    notes.position += 1;
    return;
  }
  const isPlain = isPlainWord(text, notes.likely | englishBit);
  const senses = isPlain ? ofLanguages(here, notes.likely) : here;
  const start = notes.position;
  if (note([token], senses, 1, notes)) {
    noteInsideWord(token, senses ?? [], start, notes);
    return;
  }
  if (isPlain) {
    notes.position += 1;
    return;
  }
  const isLikely = (languages: number): boolean => (languages & (notes.likely | englishBit)) !== 0;
  if (noteInflected(token, notes, isLikely, asSpelt)) return;
  const isName = isProperName(token, notes);
  const parts = isName ? [] : splitCompound(text);
  if (parts.length > 0) {
    // The modifier first: side by side, the last part is what the thing is.
    for (const part of [...parts].reverse()) note([token], names.single.get(part), 0.85, notes);
    return;
  }
  if (text.length >= shortestForeign && noteInflected(token, notes, () => true, asSpelt)) return;
  const meant = nearestWord(text, notes.likely | englishBit);
  if (meant?.isPlain && !isName) {
    noteCue(meant.word, token, notes);
    notes.position += 1;
    return;
  }
  const misspelt = meant && misspeltAs(meant, tokens, at, isName);
  if (misspelt && note([token], misspelt, slipCertainty(text), notes)) {
    noteUnknown(token, notes);
    return;
  }
  noteUnknown(token, notes);
  notes.position += 1;
}

function noteInflected(
  token: Token,
  notes: Notes,
  isRead: (languages: number) => boolean,
  asSpelt: readonly Sense[] | null,
): boolean {
  for (const form of baseForms(token.text)) {
    if (!isRead(form.languages)) continue;
    const senses = names.single
      .get(form.word)
      ?.filter(
        ({ languages, room }) => (languages & form.languages) !== 0 && mayBecome(form, room),
      );
    if (note([token], leftByAccents(senses, asSpelt), 0.95, notes)) return true;
  }
  return false;
}

/** "Hat" is small in German and a thing in English: where the text is likelier English, it is the thing. */
function isSmall(text: string, { likely, main }: Notes): boolean {
  const small = stopWordLanguages(text);
  if ((small & (likely | englishBit)) === 0) return false;
  const isName = names.single.get(text)?.some(({ languages }) => (languages & main & ~small) !== 0);
  return !isName;
}

function ofLanguages(senses: readonly Sense[] | undefined, likely: number) {
  return senses?.filter(({ languages }) => (languages & (likely | englishBit)) !== 0);
}

/** "Passed" is no pass: what is done with a thing (a verb) isn't a name of it. */
function mayBecome({ isVerb }: BaseForm, room: SenseRoom): boolean {
  return !isVerb || room !== 'kind';
}

/** A capital inside of a sentence is a name, outside of German, and names aren't slips. */
function isProperName({ surface, isFirst }: Token, { likely }: Notes): boolean {
  const isAllCapitals = surface.length > 1 && surface === surface.toUpperCase();
  if (!/^\p{Lu}/u.test(surface) || isFirst) return isAllCapitals;
  return (likely & germanBit) === 0;
}

function noteUnknown({ text, surface, sentence }: Token, notes: Notes): void {
  // One letter says something only as an initial.
  if (text.length < 2 && !/[\dB-HJ-Z]/.test(surface)) return;
  notes.unknown.push({ word: text, surface, sentence });
}
