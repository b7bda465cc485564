import { isPlainAsSpelt } from '../vocabulary/plain-words.ts';
import { names, type Sense } from '../vocabulary/senses.ts';
import { stopWordLanguages } from '../vocabulary/stop-words.ts';
import { baseForms } from './inflection.ts';
import type { Token } from './tokens.ts';

/** What a word with accents may mean when spelt just so; null when its accents decide nothing. */
export function meantAsSpelt(
  { text, surface }: Token,
  languages: number,
): readonly Sense[] | 'plain' | null {
  const spelt = surface.toLowerCase();
  if (spelt === text) return null;
  const exact = readIn(names.accented.get(spelt), languages);
  if (exact.length > 0) return exact;
  if (isPlainAsSpelt(spelt, languages)) return 'plain';
  if ((stopWordLanguages(text) & languages) !== 0) return null;
  const inflected = baseForms(spelt).flatMap((form) =>
    readIn(names.accented.get(form.word), languages & form.languages),
  );
  return inflected.length > 0 ? inflected : null;
}

/** Those senses of a folded word that its accents leave. */
export function leftByAccents(
  senses: readonly Sense[] | undefined,
  spelt: readonly Sense[] | null,
): readonly Sense[] | undefined {
  if (!spelt || !senses) return senses;
  const left = senses.filter(({ room, id }) =>
    spelt.some((sense) => sense.room === room && sense.id === id),
  );
  return left.length > 0 ? left : spelt;
}

function readIn(senses: readonly Sense[] | undefined, languages: number): readonly Sense[] {
  return senses?.filter((sense) => (sense.languages & languages) !== 0) ?? [];
}
