import { arabicStem, isArabic } from './arabic.ts';
import { even, fold } from './fold.ts';

export type Script = 'spaced' | 'han' | 'hangul';

/** A word as written, and as compared. Han and kana come as a run without spaces. */
export interface Token {
  readonly text: string;
  readonly surface: string;
  readonly script: Script;
  readonly sentence: number;
  readonly clause: number;
  readonly line: number;
  /** It begins a sentence, where every word has a capital letter. */
  readonly isFirst: boolean;
}

const han = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆';
const pieces = new RegExp(
  `([${han}]+)|(\\p{Script=Hangul}+)|(\\d+[.,]\\d+|[[\\p{L}\\p{M}\\p{N}]--[${han}\\p{Script=Hangul}]]+)|([.!?。！？;；؟؛]+(?=\\s|$)|[。！？；؟؛])|(\\n)|([,、，،:：\\(\\)（）–—]| - )`,
  'gv',
);

/** Cut a text into words, remembering sentence, clause and line. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let line = 0;
  for (const match of even(text).matchAll(pieces)) {
    const [surface, hanRun, hangul, spaced, stop, lineEnd] = match;
    if (hanRun ?? hangul ?? spaced) {
      const script = hanRun ? 'han' : hangul ? 'hangul' : 'spaced';
      const isFirst = tokens.at(-1)?.sentence !== sentence;
      tokens.push({ text: textOf(surface), surface, script, sentence, clause, line, isFirst });
      continue;
    }
    clause += 1;
    if (stop ?? lineEnd) sentence += 1;
    if (lineEnd) line += 1;
  }
  return tokens;
}

function textOf(surface: string): string {
  const folded = fold(surface);
  return isArabic(folded) ? arabicStem(folded) : folded;
}
