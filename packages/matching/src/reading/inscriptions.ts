import {
  inscriptionWords as frames,
  framesAmong,
  type InscriptionFrame,
  notInitials,
  numberedElsewhere,
  writtenInArabic,
} from '../vocabulary/inscription-words.ts';
import { isPlainWord } from '../vocabulary/plain-words.ts';
import { anyLanguage, names, phraseKey } from '../vocabulary/senses.ts';
import { stopWordLanguages } from '../vocabulary/stop-words.ts';
import { even, fold } from './fold.ts';
import { looseStem } from './inflection.ts';
import type { Token } from './tokens.ts';

export type InscriptionSort = 'text' | 'initials' | 'number' | 'ending' | 'serial';

/** What is printed, sewn or engraved on a thing: words, initials, a number, the end of a number. */
export interface Inscription {
  readonly sort: InscriptionSort;
  /** For comparing: folded words, sorted initials, digits. */
  readonly value: string;
  readonly surface: string;
  /** The words of the reading that it is made of. */
  readonly words: readonly string[];
  /** A single ordinary word: many things have it on them. */
  readonly isOrdinary: boolean;
}

const mostInscriptions = 6;
/** Where none of these stands, nothing is quoted and there are no initials. */
const telling = /["“”„«»「」『』'‘‚.]/;
const quoted =
  /(?<!\d)["“”„«»「」『』]\s?([^"“”„«»「」『』\n]{2,40}?)\s?["“”„«»「」『』]|(?<![\p{L}\p{N}])['‘‚]([^'‘’‚\n]{2,40}(?:['’]\p{L}[^'‘’‚\n]{0,30})?)['’](?![\p{L}\p{N}])/gu;
const name = "\\p{Lu}[\\p{L}'’.-]{0,20}(?:\\s\\p{Lu}[\\p{L}'’.-]{0,20}){0,3}";
const edge = '(?<![\\p{Script=Latin}\\p{N}])';
const end = '(?![\\p{Script=Latin}\\p{N}])';

const namedBehind = pattern(`${edge}${loose(frames.before)}${end}[\\s:]*(${name})`);
const namedHan = pattern(`(?:写着|写有|印着|印有|刻着|绣着|寫著|名字是)([\\p{Script=Han}]{2,6})`);
const namedArabic = pattern(
  `(?<!\\p{L})${writtenInArabic}[\\s:]+(?:اسم\\s+)?(\\p{Script=Arabic}{2,15})`,
);
const behind = pattern(`\\s?${loose(frames.behind)}`);
/** What stands right before a frame: a name, or letters without spaces. */
const atEnd = new RegExp(
  `(?:${edge}(${name})|([\\p{Script=Katakana}ー]{2,12}|\\p{Script=Hangul}{2,12}))["'”’」』]?$`,
  'u',
);
const longestBefore = 60;
const letters = '(\\p{Lu}(?:[.\\s&]{0,2}\\p{Lu}){1,3}\\.?)';
const initialsBehind = pattern(
  `${loose(frames.initials)}[\\s:]*(?:${loose('are|is|sind|son|sont|sono|são|zijn|は')}\\s)?["'“]?${letters}(?![\\p{L}])`,
);
const initialsBefore = pattern(
  `${edge}${letters}["'”]?\\s(?:のイニシャル|${loose(frames.initials)})`,
);
const dotted = pattern(`${edge}(\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?){1,2})`);
const numbered = pattern(
  `(?:(?<!\\p{L})(\\p{L}{1,14})\\s)?(?:${edge}${loose(frames.number)}[.:]?\\s?|#\\s?|n[º°]\\s?)(\\d{1,3})(?![\\d.,]*[\\d\\p{Script=Latin}])(?:\\s(\\p{L}{1,14}))?`,
);
const onBack = pattern(`${edge}(\\d{1,3})\\s${loose(frames.onBack)}(?!\\p{L})`);
const counted =
  /(?<!\d)(\d{1,3})(?:号|番|번)(?![线線门門出车車楼馆館厅廳站台入ゲホ号馆]|\s?(?:출구|게이트|홀|승강장|호선))/gu;
const ending = pattern(`${loose(frames.ending)}\\s?(?:in\\s|:\\s?)?(\\d{2,6})(?!\\d)`);
const serial = /(?<!\d)(\d{5,20})(?!\d)/gu;

function pattern(source: string): RegExp {
  return new RegExp(source, 'gu');
}

/** Letters of a frame in either case: patterns of names must tell capitals. */
function loose(words: string): string {
  return words.replace(/(?<!\\)\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === 1 ? `[${letter}${capital}]` : letter;
  });
}

/** What a text, cut into these words, says is written on the thing. */
export function readInscriptions(tokens: readonly Token[], text: string): readonly Inscription[] {
  const evened = even(text);
  const among = framesAmong(tokens);
  const hasDigits = /\d/.test(evened);
  if (among.size === 0 && !hasDigits && !telling.test(evened)) return [];
  const found = new Map<string, Inscription>();
  const add = (sort: InscriptionSort, value: string, surface: string): void => {
    const key = `${sort} ${value}`;
    if (value === '' || found.has(key) || found.size >= mostInscriptions) return;
    const isOrdinary = sort === 'text' && isPlainWord(value, anyLanguage);
    const words = stemsOf(surface);
    found.set(key, { sort, value, surface: surface.trim(), words, isOrdinary });
  };
  const addText = (surface: string): void => {
    const words = wordsOf(surface);
    if (!isNamed(words)) add('text', words.join(' '), surface);
  };
  for (const surface of initialsIn(evened, among)) add('initials', lettersOf(surface), surface);
  for (const [, double, single] of evened.matchAll(quoted)) {
    const surface = double ?? single ?? '';
    if (isInitials(surface)) add('initials', lettersOf(surface), surface);
    else if (/\p{L}{2}/u.test(surface)) addText(surface);
  }
  for (const surface of framedIn(evened, among)) {
    if (isInitials(surface)) add('initials', lettersOf(surface), surface);
    else if (stopWordLanguages(fold(surface)) === 0) addText(surface);
  }
  if (hasDigits) {
    for (const digits of numbersIn(evened, among)) add('number', String(Number(digits)), digits);
    if (among.has('ending')) {
      for (const [, digits = ''] of evened.matchAll(ending)) add('ending', digits, digits);
    }
    for (const [, digits = ''] of evened.matchAll(serial)) add('serial', digits, digits);
  }
  return [...found.values()];
}

/** A maker or a picture in quotes is read as that already. */
function isNamed(words: readonly string[]): boolean {
  const [word = ''] = words;
  return words.length > 1 ? names.phrases.has(phraseKey(words)) : names.single.has(word);
}

/** What stands beside "says", "mit dem Namen", "と書いてある". */
function framedIn(text: string, among: ReadonlySet<InscriptionFrame>): readonly string[] {
  const behindFrames = among.has('before')
    ? [namedBehind, namedHan, namedArabic].flatMap((each) => surfacesIn(text, each))
    : [];
  if (!among.has('behind')) return behindFrames;
  const beforeFrames = [...text.matchAll(behind)].flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - longestBefore), index);
    const [, spaced, unspaced] = atEnd.exec(before) ?? [];
    return spaced ?? unspaced ?? [];
  });
  return [...behindFrames, ...beforeFrames];
}

function initialsIn(text: string, among: ReadonlySet<InscriptionFrame>): readonly string[] {
  const framed = among.has('initials') ? [initialsBehind, initialsBefore] : [];
  return [...framed, dotted]
    .flatMap((each) => surfacesIn(text, each))
    .filter((surface) => !notInitials.has(surface.replace(/[^\p{L}]/gu, '')));
}

function numbersIn(text: string, among: ReadonlySet<InscriptionFrame>): readonly string[] {
  const said = [...text.matchAll(numbered)].flatMap(([, before, digits = '', behind]) =>
    [before, behind].some((word) => word && numberedElsewhere.has(word.toLowerCase()))
      ? []
      : [digits],
  );
  const worn = among.has('onBack') ? surfacesIn(text, onBack) : [];
  return [...said, ...worn, ...surfacesIn(text, counted)];
}

/** What a pattern's first group finds. */
function surfacesIn(text: string, each: RegExp): readonly string[] {
  return [...text.matchAll(each)].map(([, surface = '']) => surface);
}

/** "JM", "J. M.": two or three capitals and nothing else. */
function isInitials(surface: string): boolean {
  const bare = surface.replace(/[.\s&]/g, '');
  return /^\p{Lu}{2,3}$/u.test(bare) && !notInitials.has(bare);
}

/** Family names go first for some. */
function lettersOf(surface: string): string {
  return [...fold(surface).replace(/[^\p{L}]/gu, '')].sort().join('');
}

function wordsOf(surface: string): readonly string[] {
  return fold(surface).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function stemsOf(surface: string): readonly string[] {
  return wordsOf(surface).map(looseStem);
}
