import {
  anyContainer,
  containersFor,
  framesFrom,
  type HoldingFrame,
  isContainer,
  isForWord,
  isHeldBetween,
  mayFollow,
} from '../vocabulary/containers.ts';
import { isDeterminer } from '../vocabulary/determiners.ts';
import { isSmallWord } from '../vocabulary/purpose-phrases.ts';
import { anyLanguage, names, phraseKey, type Sense } from '../vocabulary/senses.ts';
import { baseForms } from './inflection.ts';
import { englishBit, type Notes, note } from './notes.ts';
import type { Token } from './tokens.ts';

/** Words between "keep" and "in": "all my daughter's old felt tips". */
const mostHeld = 5;
const longestName = 4;
/** A container that isn't made for the thing is a guess. */
const certaintyOfAny = 0.75;
const certaintyHeld = 0.8;

/**
 * "The thing my laptop lives in", "a case for my glasses": the laptop isn't what was
 * lost, what it is kept in is. Answers how many tokens were read, 0 when none.
 */
export function readHolding(tokens: readonly Token[], at: number, notes: Notes): number {
  const token = tokens[at] as Token;
  const likely = notes.likely | englishBit;
  for (const frame of framesFrom(token.text)) {
    if ((frame.languages & likely) === 0) continue;
    const read = readFrame(tokens, at, frame, notes);
    if (read > 0) return read;
  }
  return isForWord(token.text, likely) ? readFor(tokens, at, notes) : 0;
}

function readFrame(
  tokens: readonly Token[],
  at: number,
  { before, after }: HoldingFrame,
  notes: Notes,
): number {
  const clause = tokens[at]?.clause;
  const isHere = (word: string, place: number): boolean =>
    tokens[place]?.clause === clause && tokens[place]?.text === word;
  if (before.length > 1 && !before.every((word, index) => isHere(word, at + index))) return 0;
  const start = at + Math.max(1, before.length);
  if (after.length === 0)
    return noteHeld(tokens, at, heldIn(tokens, start, start + mostHeld, notes), notes);
  for (let end = start + 1; end <= start + mostHeld; end += 1) {
    if (tokens[end]?.clause !== clause) return 0;
    if (!after.every((word, index) => isHere(word, end + index))) continue;
    const to = end + after.length;
    if (!endsHere(tokens[to], clause)) return 0;
    const held = heldIn(tokens, start, end, notes);
    return held ? noteHeld(tokens, at, { ...held, to }, notes) : 0;
  }
  return 0;
}

/** "I put my camera in the locker" goes on with where; "the thing I put my camera in" ends or goes on otherwise. */
function endsHere(next: Token | undefined, clause: number | undefined): boolean {
  if (next?.clause !== clause || next === undefined) return true;
  return mayFollow(next.text);
}

interface Held {
  readonly kind: string;
  readonly name: readonly Token[];
  readonly to: number;
}

/** The first thing named between two places, with nothing but its adjectives and determiners before it. */
function heldIn(tokens: readonly Token[], from: number, end: number, notes: Notes): Held | null {
  const clause = tokens[from]?.clause;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token?.script !== 'spaced' || token.clause !== clause) return null;
    for (let length = longestName; length > 0; length -= 1) {
      const name = tokens.slice(at, at + length);
      if (name.length < length || name.some((word) => word.clause !== clause)) continue;
      const kind = kindNamed(name, notes.likely | englishBit);
      if (kind) return { kind, name, to: at + length };
    }
    if (isSmallWord(token.text) && !isDeterminer(token.text)) return null;
  }
  return null;
}

function kindNamed(name: readonly Token[], languages: number): string | null {
  const [{ text } = { text: '' }] = name;
  if (name.length > 1)
    return kindOf(names.phrases.get(phraseKey(name.map((word) => word.text))), languages);
  if (isSmallWord(text)) return null;
  const named = kindOf(names.single.get(text), languages);
  if (named) return named;
  for (const form of baseForms(text)) {
    if (form.isVerb || (form.languages & languages) === 0) continue;
    const kind = kindOf(names.single.get(form.word), form.languages & languages);
    if (kind) return kind;
  }
  return null;
}

function kindOf(senses: readonly Sense[] | undefined, languages: number): string | null {
  for (const { room, id, impliedKind, languages: spoken } of senses ?? []) {
    if ((spoken & languages) === 0) continue;
    if (room === 'kind') return id;
    if (room === 'brand' && impliedKind) return impliedKind;
  }
  return null;
}

/** "A case for my glasses": only behind something that others are kept in. */
function readFor(tokens: readonly Token[], at: number, notes: Notes): number {
  const container = notes.sightings.findLast(({ room }) => room === 'kind');
  const token = tokens[at] as Token;
  if (container?.to !== notes.position || container.clause !== token.clause) return 0;
  if (!isContainer(container.id)) return 0;
  const held = heldIn(tokens, at + 1, at + 1 + mostHeld, notes);
  return held && containersFor(held.kind).length > 0 ? noteHeld(tokens, at, held, notes) : 0;
}

function noteHeld(tokens: readonly Token[], at: number, held: Held | null, notes: Notes): number {
  if (!held) return 0;
  noteContainers(tokens.slice(at, held.to), held.name, held.kind, notes);
  return held.to - at;
}

/** In scripts without spaces: "装相机的", "안경 넣는". */
export function noteHeldBetween(
  name: Token,
  senses: readonly Sense[],
  around: { readonly before: string; readonly after: string },
  notes: Notes,
): boolean {
  const kind = isHeldBetween(around.before, around.after) && kindOf(senses, anyLanguage);
  if (!kind) return false;
  noteContainers([name], [name], kind, notes);
  return true;
}

/** Write down what a thing of some kind is kept in, and the thing itself as what is or was in it. */
function noteContainers(
  phrase: readonly Token[],
  name: readonly Token[],
  held: string,
  notes: Notes,
): void {
  const start = notes.position;
  const made = containersFor(held);
  const kinds = made.length > 0 ? made : [anyContainer];
  const senses = kinds.map((kind) => senseOf('purpose', `holding-${held}`, kind));
  note(phrase, senses, made.length > 0 ? 1 : certaintyOfAny, notes);
  const end = notes.position;
  notes.position = start;
  note(name, [senseOf('mark', held, null)], certaintyHeld, notes);
  notes.position = end;
}

function senseOf(room: 'mark' | 'purpose', id: string, impliedKind: string | null): Sense {
  return { room, id, languages: anyLanguage, needsCapital: false, impliedKind };
}
