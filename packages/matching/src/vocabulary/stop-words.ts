import cues from '../../data/cue-words.json';
import small from '../../data/small-words.json';
import { fold } from '../reading/fold.ts';
import { type VocabularyLanguage, vocabularyLanguages } from './table.ts';

/** Small words that carry no sight of a thing; they also give away the language of a text. */
const smallWords: Readonly<Partial<Record<VocabularyLanguage, readonly string[]>>> = small;

const tables = buildTables();

function buildTables(): ReadonlyMap<string, number> {
  const languages = new Map<string, number>();
  for (const [at, language] of vocabularyLanguages.entries()) {
    for (const word of (smallWords[language] ?? []).flatMap((line) => line.split(' '))) {
      const folded = fold(word.replace(/'.*/, ''));
      if (folded) languages.set(folded, (languages.get(folded) ?? 0) | (1 << at));
    }
  }
  return languages;
}

/** The small words of one language, by its place among the languages of the vocabulary. */
export function smallWordsOf(language: number): readonly string[] {
  return [...tables].flatMap(([word, languages]) =>
    (languages & (1 << language)) !== 0 ? [word] : [],
  );
}

/** The languages (one bit each) in which a word is a small word; 0 when it is none. */
export function stopWordLanguages(word: string): number {
  return tables.get(word) ?? 0;
}

/**
 * What a small word says of the noun near it: it is the thing itself ("my"), it lies in,
 * hangs on or stands near the thing ("with"), it is in the clause of losing ("left behind").
 */
export type CueKind = 'owning' | 'containing' | 'losing';

/** Folded cue words, and what each says. */
export const cueWords: ReadonlyMap<string, CueKind> = new Map(
  (['containing', 'losing', 'owning'] as const).flatMap((cue) =>
    cues[cue].flatMap((line) => line.split(' ')).map((word) => [fold(word), cue] as const),
  ),
);
