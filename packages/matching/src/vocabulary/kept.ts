import table from '../../data/kept.json';
import { fold } from '../reading/fold.ts';
import { namesIn, vocabularyLanguages } from './table.ts';

/** "I still have" keeps what follows (`keeping`), "is still here" what stands before (`kept`). */
export type Keeping = 'keeping' | 'kept';

const spaced = new Map<string, { keeping: Keeping[]; languages: number }>();
/** Most words begin no phrase: they needn't be looked at further. */
const firstWords = new Set<string>();
const unspaced: string[] = [];
let longest = 1;

for (const keeping of ['keeping', 'kept'] as const) {
  const lines: Readonly<Record<string, string>> = table[keeping];
  for (const [at, language] of vocabularyLanguages.entries()) {
    for (const phrase of namesIn(lines[language] ?? '')) addPhrase(fold(phrase), keeping, at);
  }
}

function addPhrase(phrase: string, keeping: Keeping, language: number): void {
  if (!/^[\p{Script=Latin}\p{Script=Arabic}]/u.test(phrase)) {
    unspaced.push(phrase);
    return;
  }
  const words = phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  firstWords.add(words[0] ?? '');
  const known = spaced.get(words.join(' ')) ?? { keeping: [], languages: 0 };
  if (!known.keeping.includes(keeping)) known.keeping.push(keeping);
  spaced.set(words.join(' '), { ...known, languages: known.languages | (1 << language) });
  longest = Math.max(longest, words.length);
}

/** What these folded words begin with say of things that were not lost, and how many words say it. */
export function keepingAt(
  words: readonly string[],
  languages: number,
): { readonly keeping: readonly Keeping[]; readonly length: number } | null {
  if (!firstWords.has(words[0] ?? '')) return null;
  for (let length = Math.min(longest, words.length); length > 1; length -= 1) {
    const found = spaced.get(words.slice(0, length).join(' '));
    if (found && (found.languages & languages) !== 0) return { keeping: found.keeping, length };
  }
  return null;
}

/** Whether what follows a name in scripts without spaces says that the thing is still there. */
export function isKeptBefore(after: string): boolean {
  return unspaced.some((phrase) => after.startsWith(phrase));
}
