import words from '../../data/model-words.json';
import { brands } from '../vocabulary/brands.ts';
import { isPlainWord } from '../vocabulary/plain-words.ts';
import { anyLanguage, names } from '../vocabulary/senses.ts';
import { stopWordLanguages } from '../vocabulary/stop-words.ts';
import { even, fold } from './fold.ts';
import { looseStem } from './inflection.ts';
import type { Token } from './tokens.ts';

/** Which of a maker's things it is: "iPhone 13 Pro", "Galaxy S21", "WH-1000XM4". */
export interface Model {
  /** What is looked up: the code where it tells by itself, otherwise with its family. */
  readonly id: string;
  /** The maker and the sort of product, as far as they were said; empty for a bare code. */
  readonly family: string;
  /** "13", "s21", "wh1000xm4"; empty where only "Pro" or "Lite" was said. */
  readonly code: string;
  readonly tiers: readonly string[];
  readonly surface: string;
  /** The words of the reading that it is made of. */
  readonly words: readonly string[];
}

const mostModels = 4;
const setOf = (line: string): ReadonlySet<string> => new Set(line.split(' ').map(fold));
const tierWords: ReadonlyMap<string, string> = new Map(
  Object.entries(words.tiers).flatMap(([tier, line]) =>
    [...setOf(line)].map((word) => [word, tier]),
  ),
);
const seriesWords = setOf(words.series);
const countedWords = setOf(words.counted);
const isCode = /^(?:\d{1,4}(?:[a-z]{1,3}\d{0,2})?|[a-z]{1,3}\d{1,4}[a-z]{0,3}\d?)$/;
/** Letters and digits that tell a model without the maker's name: "WH-1000XM4", "F-91W". */
const bareCode = /(?<![\p{L}\d-])(\p{Lu}{1,4}-?\d{2,5}\p{Lu}{0,3}\d{0,2})(?![\p{L}\d-])/gu;
const shortestBare = 4;

/** The names under which products are sold, without generation and size, and the family each belongs to. */
const families = gatherFamilies();
/** Most words begin no such name: they needn't be looked at further. */
const firstWords: ReadonlySet<string> = new Set(
  [...families.keys()].map((name) => name.split(' ')[0] ?? ''),
);

function gatherFamilies(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, names: own, isWord, products } of brands) {
    if (!isWord) for (const name of own) add(found, name, id);
    for (const { name, kind } of products) add(found, name, kind ? `${id}/${kind}` : id);
  }
  return found;
}

function add(found: Map<string, string>, name: string, family: string): void {
  const parts = piecesOf(name).filter(
    (part, at) => (at === 0 || !tierWords.has(part)) && !isCode.test(part),
  );
  const base = parts.join(' ');
  if (base.length > 1 && !tierWords.has(base) && !found.has(base)) found.set(base, family);
}

function piecesOf(name: string): readonly string[] {
  return fold(name.normalize('NFKC')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The models that a text names. */
export function readModels(tokens: readonly Token[], text: string): readonly Model[] {
  const models: Model[] = [];
  for (let at = 0; at < tokens.length && models.length < mostModels; at += 1) {
    const named = familyAt(tokens, at);
    if (!named) continue;
    const model = modelFrom(tokens, at, named);
    if (model) models.push(model);
    at += Math.max(0, named.length - 1);
  }
  for (const [, surface = ''] of even(text).matchAll(bareCode)) {
    if (models.length === mostModels) break;
    const code = fold(surface).replace('-', '');
    if (code.length < shortestBare || models.some((model) => code.endsWith(model.code))) continue;
    models.push(modelOf('', code, [], surface, surface.split('-')));
  }
  return models;
}

interface Named {
  readonly family: string;
  readonly length: number;
}

/** The longest name of products that begins here, and behind it others of the same maker. */
function familyAt(tokens: readonly Token[], at: number): Named | null {
  const first = namedAt(tokens, at);
  if (!first) return null;
  const second = namedAt(tokens, at + first.length);
  if (second && tokens[at + first.length]?.clause === tokens[at]?.clause) {
    const [maker] = first.family.split('/');
    if (second.family.split('/')[0] === maker) {
      return { family: second.family, length: first.length + second.length };
    }
  }
  return first;
}

function namedAt(tokens: readonly Token[], at: number): Named | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.script !== 'spaced') return unspacedAt(token);
  for (let length = firstWords.has(token.text) ? 3 : 0; length > 0; length -= 1) {
    const phrase = tokens.slice(at, at + length);
    if (phrase.length < length || phrase.some(({ clause }) => clause !== token.clause)) continue;
    const family = families.get(phrase.map(({ text }) => text).join(' '));
    if (family) return { family, length };
  }
  // "iphone13" in one word.
  if (!endsInDigit(token.text)) return null;
  const [, letters = '', digits] = /^([a-z]{4,})(\d{1,2})$/.exec(token.text) ?? [];
  const family = digits ? families.get(letters) : undefined;
  return family ? { family, length: 0 } : null;
}

function endsInDigit(word: string): boolean {
  const last = word.charAt(word.length - 1);
  return last >= '0' && last <= '9';
}

/** A name at the end of a run without spaces, right before its number: "アイフォン13". */
function unspacedAt({ text }: Token): Named | null {
  for (let from = Math.max(0, text.length - 12); from < text.length - 1; from += 1) {
    const family = families.get(text.slice(from));
    if (family) return { family, length: 1 };
  }
  return null;
}

function modelFrom(tokens: readonly Token[], at: number, { family, length }: Named): Model | null {
  const { clause, text } = tokens[at] as Token;
  let code = length === 0 ? text.replace(/\D/g, '') : '';
  const tiers: string[] = [];
  const behind = at + Math.max(1, length);
  let to = behind;
  let end = to;
  for (; to < tokens.length && tokens[to]?.clause === clause; to += 1) {
    const word = (tokens[to] as Token).text;
    const tier = tierWords.get(word);
    if (tier) tiers.push(tier);
    else if (isCode.test(word) && code === '' && !isCounted(tokens, to)) code = word;
    else if (seriesWords.has(word) || (to === end && isLine(tokens, to))) continue;
    else break;
    end = to + 1;
  }
  if (code === '' && tiers.length === 0) return null;
  // "Nike 42" is a size: what a maker alone is said to be has more to it than two digits.
  if (!family.includes('/') && end === behind + 1 && /^\d{1,2}$/.test(code)) return null;
  const taken = tokens.slice(at, end);
  const surface = taken.map((token) => token.surface).join(' ');
  return modelOf(
    family,
    code,
    tiers,
    surface,
    taken.map((token) => token.text),
  );
}

/** "iPhone 2 weeks ago", "iPad 64 GB": a number of something else. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return countedWords.has(tokens[at + 1]?.text ?? '');
}

/** The name of a line that nobody listed, before its number: "Garmin Nuvi 200". */
function isLine(tokens: readonly Token[], at: number): boolean {
  const { text, script, clause } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (script !== 'spaced' || text.length < 2 || next?.clause !== clause) return false;
  if (!isCode.test(next.text) || !/[a-z]/.test(text) || names.single.has(text)) return false;
  return !isPlainWord(text, anyLanguage) && !stopWordLanguages(text);
}

function modelOf(
  family: string,
  code: string,
  tiers: readonly string[],
  surface: string,
  written: readonly string[],
): Model {
  const tells = /[a-z]/.test(code) && code.length >= shortestBare - 1;
  const id = tells ? code : [family, code || [...tiers].sort().join(' ')].join(' ');
  return { id, family, code, tiers, surface, words: written.map((word) => looseStem(fold(word))) };
}
