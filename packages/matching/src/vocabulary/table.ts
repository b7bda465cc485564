/** The languages of the vocabulary. */
export const vocabularyLanguages = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'zh',
  'ja',
  'ko',
  'ar',
] as const;

export type VocabularyLanguage = (typeof vocabularyLanguages)[number];

/** One concept as it stands in a data file: its names in each language, separated by commas. */
export interface TableLine extends Readonly<Record<VocabularyLanguage, string>> {
  /** What it is a sort of. */
  readonly isA?: string;
  /** What it is mistaken for. */
  readonly lookAlikes?: readonly string[];
}

/** A concept, what it is a sort of, what it is mistaken for, and its names. */
export interface TableRow {
  readonly id: string;
  readonly parent: string | null;
  readonly lookAlikes: readonly string[];
  readonly names: Readonly<Record<VocabularyLanguage, readonly string[]>>;
}

/** The concepts of a data file, by their ids. */
export function readTable(table: Readonly<Record<string, TableLine>>): readonly TableRow[] {
  return Object.entries(table).map(([id, line]) => ({
    id,
    parent: line.isA ?? null,
    lookAlikes: line.lookAlikes ?? [],
    names: namesOf(line),
  }));
}

function namesOf(line: TableLine): TableRow['names'] {
  return Object.fromEntries(
    vocabularyLanguages.map((language) => [language, namesIn(line[language])]),
  ) as Record<VocabularyLanguage, readonly string[]>;
}

/** The names in a list that is separated by commas. */
export function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
