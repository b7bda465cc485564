import table from '../../data/plain-words.json';
import { fold } from '../reading/fold.ts';
import { type VocabularyLanguage, vocabularyLanguages } from './table.ts';

const lines: Readonly<Partial<Record<VocabularyLanguage, readonly string[]>>> = table;

const languagesOf = new Map<string, number>();
const accented = new Map<string, number>();
for (const [at, language] of vocabularyLanguages.entries()) {
  for (const word of (lines[language] ?? []).flatMap((line) => line.split(' '))) {
    const folded = fold(word);
    languagesOf.set(folded, (languagesOf.get(folded) ?? 0) | (1 << at));
    if (word !== folded) accented.set(word, (accented.get(word) ?? 0) | (1 << at));
  }
}

/** The ordinary words of one language, by its place among the languages of the vocabulary. */
export function plainWordsOf(language: number): readonly string[] {
  return [...languagesOf].flatMap(([word, languages]) =>
    (languages & (1 << language)) !== 0 ? [word] : [],
  );
}

/** Whether a folded word is an ordinary one in these languages: no name of a thing, and no slip of one. */
export function isPlainWord(word: string, languages: number): boolean {
  return ((languagesOf.get(word) ?? 0) & languages) !== 0;
}

/** Whether an ordinary word is spelt with just these accents: "schöner" is, the "Schoner" is a thing. */
export function isPlainAsSpelt(spelt: string, languages: number): boolean {
  return ((accented.get(spelt) ?? 0) & languages) !== 0;
}
