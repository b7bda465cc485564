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
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
};

/** One width, one composition, one kind of digits and at most `charactersRead` characters. */
export function even(text: string): string {
  const evened = text.slice(0, charactersRead).normalize('NFKC');
  return easternDigits.test(evened) ? evened.replace(everyEasternDigit, westernDigit) : evened;
}

const easternDigits = /[٠-٩۰-۹]/;
const everyEasternDigit = /[٠-٩۰-۹]/g;

function westernDigit(digit: string): string {
  return String((digit.codePointAt(0) ?? 0) & 0xf);
}

/** A word without case, accents and regional spellings of Han characters, for comparing. */
export const fold = remembered((word) => {
  const plain = word.toLowerCase();
  if (/^[a-z0-9 ]*$/.test(plain)) return plain;
  const bare = plain
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '')
    .normalize('NFC');
  let folded = '';
  for (const letter of bare) folded += joinedLetters[letter] ?? simplified(letter);
  return arabicLetters.test(folded) ? withoutArticles(folded) : folded;
});

const arabicLetters = /\p{Script=Arabic}/u;
const article = /(?<!\p{L})ال(?=\p{L}{2})/gu;
const withPronoun = /(?<!\p{L})(في|من|علي|عن|مع)(?:هما|هم|ها|ه)(?!\p{L})/gu;

/** In Arabic "the" is written onto its word, and "it" onto "in": a name is the same with and without. */
function withoutArticles(folded: string): string {
  return folded.replace(article, '').replace(withPronoun, '$1');
}
