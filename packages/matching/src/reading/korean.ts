import endings from '../../data/korean-endings.json';

const known: readonly string[] = endings
  .flatMap((line) => line.split(' '))
  .sort((a, b) => b.length - a.length);

/** Nouns that only a verb stands before ("탈 때": when one rides). */
const afterVerb = /^(?:때|것|거|줄|수|적)/;

/** What is left of a Korean word without its particles and endings: "직원분이" is "직원". */
export function withoutEndings(word: string): string {
  let stem = word;
  for (let found: string | undefined = ''; found !== undefined; ) {
    found = known.find((ending) => stem.endsWith(ending));
    if (found) stem = stem.slice(0, -found.length);
  }
  return stem;
}

/** Whether a syllable by itself is a verb or an adverb here, whatever else it names. */
export function isNoNoun(word: string, next: string | undefined): boolean {
  if (word.length !== 1 || next === undefined) return false;
  return word === '못' || word === '안' || afterVerb.test(next);
}
