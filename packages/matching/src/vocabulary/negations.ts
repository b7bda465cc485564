import table from '../../data/negations.json';
import { fold } from '../reading/fold.ts';
import { vocabularyLanguages } from './table.ts';

export type Negation = 'negating' | 'negated' | 'lacking' | 'gone';

const sides: readonly (readonly [Negation, Readonly<Record<string, string>>])[] = [
  ['negating', table.before],
  ['negated', table.after],
  ['lacking', table.beside],
  ['gone', table.gone],
];

const words = new Map<string, { readonly negation: Negation; languages: number }>();
for (const [negation, lines] of sides) {
  for (const [at, language] of vocabularyLanguages.entries()) {
    for (const word of (lines[language] ?? '').split(' ').filter(Boolean)) {
      const known = words.get(fold(word));
      if (known) known.languages |= 1 << at;
      else words.set(fold(word), { negation, languages: 1 << at });
    }
  }
}

/**
 * Whether a folded word says that what follows it isn't there ("no stickers": `negating`),
 * or what stands before it (as Japanese and Korean do: `negated`), in the likely languages.
 * A part may be missing on either side of the word (`lacking`), or have gone before it (`gone`).
 */
export function negationOf(word: string, likely: number): Negation | null {
  const known = words.get(word);
  return known && (known.languages & likely) !== 0 ? known.negation : null;
}
