import { impliedMarks } from '../vocabulary/implied-marks.ts';
import { lineageOf } from '../vocabulary/kinship.ts';
import { isPlainWord } from '../vocabulary/plain-words.ts';
import { isJoiningWord, names, phraseKey, type Sense } from '../vocabulary/senses.ts';
import { stopWordLanguages } from '../vocabulary/stop-words.ts';
import { vocabularyLanguages } from '../vocabulary/table.ts';
import { splitCompound } from './compounds.ts';
import { englishBit, germanBit, type Notes, note } from './notes.ts';
import type { Token } from './tokens.ts';

/** What a word inside a name says is believed a little less than what stands by itself. */
const certaintyInside = 0.9;
const qualityRooms: ReadonlySet<string> = new Set(['material', 'colour', 'pattern', 'size']);
const compounding = germanBit | (1 << vocabularyLanguages.indexOf('nl'));
const pictures: ReadonlySet<string> = new Set(['animal', 'character']);

/**
 * A "leather wallet" is of leather, a "brown bear" brown, a "kindle cover" Amazon's:
 * what the words of a name say counts as well, at the place of the name.
 */
export function noteInside(
  name: readonly Token[],
  senses: readonly Sense[],
  start: number,
  notes: Notes,
): void {
  const isKind = hasKind(senses);
  if (!isKind && !senses.some(({ room }) => room === 'mark')) return;
  const end = notes.position;
  for (let at = 0; at < name.length; ) {
    const [piece, inside] = longestInside(name, at);
    const makers = isKind ? makersIn(piece, inside, notes.likely | englishBit) : [];
    notes.position = start;
    const qualities = inside.filter((sense) => isQuality(sense) || isMarkOf(sense, senses));
    note(piece, [...qualities, ...makers], certaintyInside, notes);
    at += piece.length;
  }
  notes.position = end;
}

/** "Strohhut" in one word: made of straw. Only German and Dutch write names together like this. */
export function noteInsideWord(
  token: Token,
  senses: readonly Sense[],
  start: number,
  notes: Notes,
): void {
  if ((notes.likely & compounding) === 0 || !hasKind(senses)) return;
  const end = notes.position;
  for (const part of splitCompound(token.text).slice(1)) {
    notes.position = start;
    note([token], names.single.get(part)?.filter(isQuality), certaintyInside, notes);
  }
  notes.position = end;
}

/** The longest name that begins at a word of a longer one, and what it means. */
function longestInside(
  name: readonly Token[],
  at: number,
): readonly [readonly Token[], readonly Sense[]] {
  for (let to = name.length; to > at + 1; to -= 1) {
    const piece = name.slice(at, to);
    if (piece.length === name.length) continue;
    const senses = names.phrases.get(phraseKey(piece.map(({ text }) => text)));
    if (senses?.some(({ room, id }) => room === 'brand' || isPicture(room, id))) {
      return [piece, senses];
    }
  }
  const piece = name.slice(at, at + 1);
  return [piece, names.single.get(piece[0]?.text ?? '') ?? []];
}

/** What the words of a thing's name say of it: "plastic dinosaur" is plastic, and a dinosaur. */
export function isQuality({ room, id }: Sense): boolean {
  return qualityRooms.has(room) || isPicture(room, id);
}

/** "Bluetooth headphones" are wireless, while a sun hat says no more than its name. */
function isMarkOf({ room, id }: Sense, thing: readonly Sense[]): boolean {
  const kinds = thing.filter((sense) => sense.room === 'kind');
  return (
    room === 'mark' && kinds.length > 0 && !kinds.some((kind) => impliedMarks(kind.id).has(id))
  );
}

function isPicture(room: string, id: string): boolean {
  return room === 'mark' && lineageOf(id).some((it) => pictures.has(it));
}

/** Who made it, unless the word means something else; what else they sell, this thing isn't. */
function makersIn(
  piece: readonly Token[],
  senses: readonly Sense[],
  languages: number,
): readonly Sense[] {
  const [{ text } = { text: '' }] = piece;
  const isWord =
    (piece.length === 1 &&
      (isJoiningWord(text) ||
        (stopWordLanguages(text) & languages) !== 0 ||
        isPlainWord(text, languages))) ||
    senses.some((sense) => sense.room !== 'brand' && (sense.languages & languages) !== 0);
  if (isWord) return [];
  const makers = senses.filter(({ room }) => room === 'brand');
  return makers.map((maker) => ({ ...maker, impliedKind: null }));
}

/** "Samsung phone cover": the last word of the maker's product belongs to what comes after it. */
export function isOthersName(
  product: readonly Sense[] | undefined,
  tokens: readonly Token[],
  last: number,
): boolean {
  if (!product?.some(({ room }) => room === 'brand') || hasKind(product)) return false;
  const clause = tokens[last]?.clause;
  const words = tokens.slice(last, last + 3).filter((token) => token.clause === clause);
  for (let length = words.length; length > 1; length -= 1) {
    const key = phraseKey(words.slice(0, length).map(({ text }) => text));
    if (hasKind(names.phrases.get(key))) return true;
  }
  return false;
}

function hasKind(senses: readonly Sense[] | undefined): boolean {
  return senses?.some(({ room }) => room === 'kind') === true;
}
