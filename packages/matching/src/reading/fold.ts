import { simplified } from '../vocabulary/han-variants.ts';
import { remembered } from '../vocabulary/remembered.ts';

/** More than this is never read: a report is a few sentences, and reading must stay fast. */
export const charactersRead = 2000;

const joinedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** One width, one composition and at most `charactersRead` characters. */
export function even(text: string): string {
  return text.slice(0, charactersRead).normalize('NFKC');
}

/** A word without case, accents and regional spellings of Han characters, for comparing. */
export const fold = remembered((word) => {
  const plain = word.toLowerCase();
  if (/^[a-z0-9 ]*$/.test(plain)) return plain;
  const bare = plain
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  let folded = '';
  for (const letter of bare) folded += joinedLetters[letter] ?? simplified(letter);
  return folded;
});
