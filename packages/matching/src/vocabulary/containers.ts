import table from '../../data/containers.json';
import { fold } from '../reading/fold.ts';
import { isDeterminer } from './determiners.ts';
import { lineageOf } from './kinship.ts';
import { namesIn, vocabularyLanguages } from './table.ts';

/** A turn of phrase about what something is kept in: "keep … in", "wherein I keep …". */
export interface HoldingFrame {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly languages: number;
}

const holds: Readonly<Record<string, string>> = table.holds;
const containers: ReadonlySet<string> = new Set([
  'bag',
  'case',
  'box',
  ...Object.values(holds).flatMap((ids) => ids.split(' ')),
]);
const byFirstWord = new Map<string, HoldingFrame[]>();
const forWords = new Map<string, number>();
/** Any determiner may begin a frame that begins with one. */
const determined = '*';

for (const [at, language] of vocabularyLanguages.entries()) {
  if (language === 'zh' || language === 'ja' || language === 'ko') continue;
  for (const frame of namesIn(table.frames[language])) {
    const [before = [], after = []] = fold(frame)
      .split('*')
      .map((side) => side.trim().split(' ').filter(Boolean));
    const first = before[0] ?? determined;
    const key = before.length === 1 && isDeterminer(first) ? determined : first;
    const frames = byFirstWord.get(key) ?? [];
    frames.push({ before, after, languages: 1 << at });
    byFirstWord.set(key, frames);
  }
  for (const word of table.for[language].split(' ')) {
    forWords.set(fold(word), (forWords.get(fold(word)) ?? 0) | (1 << at));
  }
}

/** The frames that may begin with a folded word. */
export function framesFrom(word: string): readonly HoldingFrame[] {
  const named = byFirstWord.get(word) ?? [];
  return isDeterminer(word) ? [...named, ...(byFirstWord.get(determined) ?? [])] : named;
}

/** Whether a word says what the container before it is for, in the likely languages. */
export function isForWord(word: string, likely: number): boolean {
  return ((forWords.get(word) ?? 0) & likely) !== 0;
}

/** What a thing of this kind is kept in; empty where there is nothing made for it. */
export function containersFor(kind: string): readonly string[] {
  const held = lineageOf(kind).find((id) => Object.hasOwn(holds, id));
  return held ? (holds[held] ?? '').split(' ') : [];
}

const followed: ReadonlySet<string> = new Set(table.followed.split(' '));

/** Whether a frame that ends with "in" may go on with a word: otherwise that tells in what. */
export function mayFollow(word: string): boolean {
  return followed.has(word);
}

/** What anything may be kept in. */
export const anyContainer = table.otherwise;

/** Whether a kind of thing is there to keep other things in. */
export function isContainer(kind: string): boolean {
  return lineageOf(kind).some((id) => containers.has(id));
}

const unspacedFrames = (['zh', 'ja', 'ko'] as const).flatMap((language) =>
  namesIn(table.frames[language]).map((frame) => {
    const [before = '', after = ''] = fold(frame).replaceAll(' ', '').split('*');
    return { before, after };
  }),
);
/** "我的" and the like may stand between a frame and the thing in it. */
const owned = /(?:我的|我们的|孩子的|儿子的|女儿的)$/;

/** The same in scripts without spaces, by what stands right before the thing and right after it. */
export function isHeldBetween(before: string, after: string): boolean {
  const opening = before.replace(owned, '');
  return unspacedFrames.some(
    (frame) => opening.endsWith(frame.before) && after.startsWith(frame.after),
  );
}
