import type { Language } from '@homeward/i18n';

export type KeyboardLayout = 'text' | 'email' | 'tel' | 'code';

/** Keys that do something other than type themselves. */
export const actions = [
  'shift',
  'backspace',
  'space',
  'enter',
  'signs',
  'letters',
  'latin',
] as const;
export type KeyAction = (typeof actions)[number];

/** What a key types, or what it does. */
export type Key = { readonly types: string } | { readonly does: KeyAction };

export interface Row {
  readonly id: string;
  readonly keys: readonly Key[];
}

const digits = '1234567890';

const latin = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** What is shown of a keyboard: Arabic has Latin letters too, for brands and addresses. */
export type KeyboardPage = 'letters' | 'signs' | 'latin';

/**
 * The letters of a language from left to right. Chinese, Japanese and Korean need
 * an input method, which this keyboard is not: there it has Latin letters, and the
 * words beside it say so.
 */
const letters: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: latin,
  es: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm'],
  fr: ['azertyuiop', 'qsdfghjklm', 'wxcvbn’'],
  de: ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnmß'],
  pt: ['qwertyuiop', 'asdfghjklç', 'zxcvbnm'],
  it: ['qwertyuiop', 'asdfghjklàè', 'zxcvbnmòù'],
  nl: ['qwertyuiop', 'asdfghjkl', 'zxcvbnmë'],
  zh: latin,
  ja: latin,
  ko: latin,
  ar: ['ضصثقفغعهخحج', 'شسيبلاتنمكط', 'ءؤرىةوزظدذ'],
};

const signs = ['@#€$%&*()', '-_/+=:;"’', '.,?!¿¡؟'] as const;

/** Crockford's base 32 in reading order, so that it is learnt at a glance. */
const codeRows = ['ABCDEFGH', 'JKMNPQRS', 'TVWXYZ'] as const;

/** Letters behind a letter, shown on a long press. */
const accents: Readonly<Record<string, string>> = {
  a: 'áàâäãåæ',
  c: 'çčć',
  e: 'éèêëę',
  g: 'ğ',
  i: 'íìîïı',
  l: 'ł',
  n: 'ñńň',
  o: 'óòôöõøœ',
  s: 'ßśšş',
  u: 'úùûüů',
  y: 'ýÿ',
  z: 'žźż',
  ا: 'أإآ',
  ي: 'ئى',
  و: 'ؤ',
  ه: 'ة',
};

/** The rows of a layout; `page` says whether letters or signs are shown. */
export function rowsOf(
  layout: KeyboardLayout,
  language: Language,
  page: KeyboardPage,
): readonly Row[] {
  if (layout === 'tel') return telRows;
  if (layout === 'code') return codePad;
  const hasOwnScript = language === 'ar' && layout === 'text';
  const isOwnScript = hasOwnScript && page === 'letters';
  const own = language === 'ar' && !isOwnScript ? latin : letters[language];
  const [top, home, bottom] = page === 'signs' ? signs : own;
  const shift = page === 'signs' || isOwnScript ? [] : [does('shift')];
  return [
    row('digits', keysOf(digits)),
    row('top', keysOf(top)),
    row('home', keysOf(home)),
    row('bottom', [...shift, ...keysOf(bottom), does('backspace')]),
    lastRow(layout, page, hasOwnScript),
  ];
}

/** The row of letters behind `letter`, or null when there are none. */
export function accentRowOf(letter: string): Row | null {
  const behind = accents[letter];
  return behind ? row('accents', keysOf(behind)) : null;
}

const telRows: readonly Row[] = [
  row('123', keysOf('123')),
  row('456', keysOf('456')),
  row('789', keysOf('789')),
  row('last', [types('+'), types('0'), does('backspace')]),
  row('done', [does('enter')]),
];

const codePad: readonly Row[] = [
  row('digits', keysOf(digits)),
  ...codeRows.map((letters) => row(letters, keysOf(letters))),
  row('last', [does('backspace'), does('enter')]),
];

function lastRow(layout: KeyboardLayout, page: KeyboardPage, hasOwnScript: boolean): Row {
  const others = [
    does(page === 'signs' ? 'letters' : 'signs'),
    ...(hasOwnScript && page === 'letters' ? [does('latin')] : []),
    ...(hasOwnScript && page === 'latin' ? [does('letters')] : []),
  ];
  const comma = hasOwnScript && page === 'letters' ? '،' : ',';
  const between =
    layout === 'email'
      ? [types('@'), types('.'), types('-'), types('_'), types('.com')]
      : [types(comma), does('space'), types('.')];
  return row('last', [...others, ...between, does('enter')]);
}

function row(id: string, keys: readonly Key[]): Row {
  return { id, keys };
}

function keysOf(signsInRow: string): Key[] {
  return [...signsInRow].map(types);
}

function types(text: string): Key {
  return { types: text };
}

function does(action: KeyAction): Key {
  return { does: action };
}
