/** The languages of the vocabulary, in the order of the columns of every table. */
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
] as const;

export type VocabularyLanguage = (typeof vocabularyLanguages)[number];

/** One line of a table: a concept, what it is a sort of, what it is mistaken for, and its names. */
export interface TableRow {
  readonly id: string;
  readonly parent: string | null;
  readonly lookAlikes: readonly string[];
  readonly names: Readonly<Record<VocabularyLanguage, readonly string[]>>;
}

/**
 * Read a table of concepts. Each line is
 * `id < parent ~ look-alike look-alike | en | es | fr | de | pt | it | nl | zh | ja | ko`
 * with names separated by commas; parent and look-alikes may be missing.
 * A faulty line is a bug in the vocabulary and is thrown.
 */
export function readTable(table: string): readonly TableRow[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): TableRow {
  const [head = '', ...columns] = line.split('|').map((part) => part.trim());
  if (columns.length !== vocabularyLanguages.length) {
    throw new Error(`Vocabulary line with ${columns.length} language columns: ${line}`);
  }
  const [lineage = '', alike = ''] = head.split('~').map((part) => part.trim());
  const [id = '', parent] = lineage.split('<').map((part) => part.trim());
  const names = Object.fromEntries(
    vocabularyLanguages.map((language, at) => [language, namesIn(columns[at] ?? '')]),
  ) as Record<VocabularyLanguage, readonly string[]>;
  return { id, parent: parent ?? null, lookAlikes: alike.split(' ').filter(Boolean), names };
}

function namesIn(column: string): readonly string[] {
  return column
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
