import makerCues from '../../data/maker-cues.json';
import { brands } from '../vocabulary/brands.ts';
import { isRelated, kinship, lineageOf } from '../vocabulary/kinship.ts';
import { isPlainWord } from '../vocabulary/plain-words.ts';
import { anyLanguage, names, phraseKey, type Sense, type SenseRoom } from '../vocabulary/senses.ts';
import { stopWordLanguages } from '../vocabulary/stop-words.ts';
import { fold } from './fold.ts';
import { baseForms } from './inflection.ts';
import { englishBit, germanBit } from './notes.ts';
import type { Token } from './tokens.ts';

/** What is worn and carried: a maker of whom nothing else is known makes this. */
const worn: ReadonlySet<string> = new Set(
  `clothing shoes bag wallet hat scarf gloves belt
  watch glasses sunglasses umbrella keychain`.split(/\s+/),
);
const qualityRooms: ReadonlySet<SenseRoom> = new Set(['colour', 'material', 'pattern', 'size']);
const ordinaryRooms: ReadonlySet<SenseRoom> = new Set(['colour', 'material', 'mark', 'tone']);
/** How many words may stand between a maker and what is made. */
const reach = 3;
const leastKinship = 0.1;

const madeBy = new Map<string, readonly string[]>(
  brands.map(({ id, usualKind, products }) => [
    id,
    [...new Set([usualKind, ...products.map(({ kind }) => kind)])].filter((kind) => kind !== null),
  ]),
);
/** Makers of all sorts of things. */
const ofAnything: ReadonlySet<string> = new Set(
  brands.flatMap(({ id, products }) => (products.some(({ kind }) => kind === null) ? [id] : [])),
);
/** Makers by their own names, not by those of their products. */
const ownNames: ReadonlySet<string> = new Set(
  brands.flatMap(({ id, names: own }) =>
    own.map((name) => `${id} ${fold(name).replace(/[^\p{L}\p{N}]/gu, '')}`),
  ),
);
const cues: ReadonlySet<string> = new Set(
  Object.values(makerCues).flatMap((words) => words.split(' ').map(fold)),
);

/**
 * What a word may mean where it stands. Makers called by ordinary words ("Next", "Coach", "Apple")
 * are meant only beside something they make, behind "brand", or by a capital letter that says so.
 */
export function sensesHere(
  senses: readonly Sense[] | undefined,
  tokens: readonly Token[],
  at: number,
  likely: number,
): readonly Sense[] | undefined {
  const token = tokens[at];
  if (!token || !senses?.some(({ room }) => room === 'brand')) return senses;
  const languages = likely | englishBit;
  const isSmall = (stopWordLanguages(token.text) & languages) !== 0;
  const isOrdinary = isSmall || isOrdinaryWord(token.text, senses, languages);
  const here: Sense[] = [];
  for (const sense of senses) {
    const isDoubtful =
      sense.room === 'brand' &&
      (sense.needsCapital || isSmall || (isOrdinary && isOwnName(sense.id, token.text)));
    if (!isDoubtful) here.push(sense);
    else if (isMeant(sense, tokens, at, likely)) return [{ ...sense, needsCapital: false }];
  }
  return here;
}

function isOwnName(id: string, word: string): boolean {
  return ownNames.has(`${id} ${word}`);
}

/** Whether a maker's name stands beside the name of something that maker makes. */
export function isBesideProduct(id: string, tokens: readonly Token[], at: number): boolean {
  return isBefore(id, tokens, at) || isBehind(id, tokens, at);
}

/** Whether a word of some other meaning is spelt as the maker is, in these languages. */
function isOrdinaryWord(word: string, senses: readonly Sense[], languages: number): boolean {
  if (isPlainWord(word, languages)) return true;
  return senses.some(
    (sense) =>
      ordinaryRooms.has(sense.room) &&
      sense.languages !== anyLanguage &&
      (sense.languages & languages) !== 0,
  );
}

function isMeant({ id }: Sense, tokens: readonly Token[], at: number, likely: number): boolean {
  const { surface, text, clause, isFirst } = tokens[at] as Token;
  const next = tokens[at + 1];
  const isAlone = next?.clause !== clause;
  if (cues.has(tokens[at - 1]?.text ?? '') || isBesideProduct(id, tokens, at)) return true;
  if (!/^\p{Lu}/u.test(surface) || isShouted(tokens, at)) return false;
  if (isFirst) return isAlone ? !isPlainWord(text, likely | englishBit) : isQuality(next.text);
  // "Coach 7", "Coach C": counted things have no maker.
  if (!isAlone && /^(?:\d+|\p{L})$/u.test(next.text)) return false;
  return (likely & germanBit) === 0 || !isGermanNoun(text);
}

/** Where everything is in capitals, a capital says nothing. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  const isLoud = ({ surface }: Token) => surface.length > 1 && surface === surface.toUpperCase();
  if (!isLoud(tokens[at] as Token)) return false;
  const beside = tokens
    .slice(Math.max(0, at - 3), at + 4)
    .filter(({ text }) => /\p{L}/u.test(text));
  return beside.length > 1 && beside.filter(isLoud).length > beside.length / 2;
}

function isGermanNoun(word: string): boolean {
  const senses = names.single.get(word) ?? [];
  return isOrdinaryWord(word, senses, germanBit);
}

/** "Coach bag", "Fossil brown leather watch". */
function isBefore(id: string, tokens: readonly Token[], at: number): boolean {
  const isWritten = /^\p{Lu}/u.test(tokens[at]?.surface ?? '');
  for (let on = at + 1; on <= at + reach; on += 1) {
    const token = tokens[on];
    if (token?.clause !== tokens[at]?.clause || !token) return false;
    const kinds = kindsAt(tokens, on);
    if (kinds.length > 0) return makes(id, kinds) && !isTheNext(tokens, at);
    if (isQuality(token.text)) continue;
    if (!isWritten || isPlainWord(token.text, anyLanguage) || stopWordLanguages(token.text)) break;
  }
  return false;
}

/** "The next bag" is no bag of Next's. */
function isTheNext(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'next' && tokens[at - 1]?.text === 'the';
}

const joining: ReadonlySet<string> = new Set(
  'by from de da di von van der la marca marque'.split(' '),
);

/** "Bolso Coach", "sac de chez Guess", "a bag by Coach". */
function isBehind(id: string, tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const token = tokens[back];
    if (token?.clause !== tokens[at]?.clause || !token) return false;
    const kinds = kindsUpTo(tokens, back).filter(({ languages }) => isHeadFirst(languages));
    if (kinds.length > 0) return makes(id, kinds);
    if (!isQuality(token.text) && !joining.has(token.text)) return false;
  }
  return false;
}

const lastHeads = englishBit | germanBit;

/** A noun that comes before what describes it, or is the same word in a language where it does. */
function isHeadFirst(languages: number): boolean {
  return (languages & ~lastHeads) !== 0 && (languages & englishBit) === 0;
}

function isQuality(word: string): boolean {
  return names.single.get(word)?.some(({ room }) => qualityRooms.has(room)) ?? false;
}

function makes(id: string, kinds: readonly Sense[]): boolean {
  const made = madeBy.get(id) ?? [];
  const isFashion = made.length === 0 || ofAnything.has(id) || made.some(isWorn);
  return kinds.some(
    ({ id: kind }) =>
      (isFashion && isWorn(kind)) ||
      made.some((each) => isRelated(kind, each) || kinship(kind, each) >= leastKinship),
  );
}

function isWorn(kind: string): boolean {
  return lineageOf(kind).some((above) => worn.has(above));
}

/** The kinds of things that the words from here on name. */
function kindsAt(tokens: readonly Token[], at: number): readonly Sense[] {
  return (
    [3, 2]
      .map((length) => kindsOfPhrase(tokens.slice(at, at + length)))
      .concat([kindsOfWord(tokens[at]?.text ?? '')])
      .find((kinds) => kinds.length > 0) ?? []
  );
}

/** The kinds of things that the words up to here name. */
function kindsUpTo(tokens: readonly Token[], at: number): readonly Sense[] {
  return (
    [3, 2]
      .map((length) => kindsOfPhrase(tokens.slice(Math.max(0, at - length + 1), at + 1)))
      .concat([kindsOfWord(tokens[at]?.text ?? '')])
      .find((kinds) => kinds.length > 0) ?? []
  );
}

function kindsOfPhrase(phrase: readonly Token[]): readonly Sense[] {
  if (phrase.length < 2) return [];
  return onlyKinds(names.phrases.get(phraseKey(phrase.map(({ text }) => text))));
}

function kindsOfWord(word: string): readonly Sense[] {
  const named = onlyKinds(names.single.get(word));
  if (named.length > 0) return named;
  return baseForms(word).flatMap((form) =>
    onlyKinds(names.single.get(form.word)).filter(
      ({ languages }) => (languages & form.languages) !== 0,
    ),
  );
}

function onlyKinds(senses: readonly Sense[] = []): readonly Sense[] {
  return senses.filter(({ room }) => room === 'kind');
}
