import type { Language } from '@homeward/i18n';

export type KeyboardLayout = 'text' | 'email' | 'tel' | 'code';

/** Keys that do something other than type themselves. */
export const actions = ['shift', 'backspace', 'space', 'enter', 'signs', 'letters'] as const;
export type KeyAction = (typeof actions)[number];

/** What a key types, or what it does. */
export type Key = { readonly types: string } | { readonly does: KeyAction };

export interface Row {
  readonly id: string;
  readonly keys: readonly Key[];
}

const digits = '1234567890';

const latin = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

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
  ar: ['ضصثقفغعهخحج', 'شسيبلاتنمكط', 'ئءؤرىةوزظدذ'],
};

const signs = ['@#€$%&*()', '-_/+=:;"’', '.,?!¿¡'] as const;

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
};

/** The rows of a layout; `page` says whether letters or signs are shown. */
export function rowsOf(
  layout: KeyboardLayout,
  language: Language,
  page: 'letters' | 'signs',
): readonly Row[] {
  if (layout === 'tel') return telRows;
  if (layout === 'code') return codePad;
  const [top, home, bottom] = page === 'letters' ? letters[language] : signs;
  const shift = page === 'letters' ? [does('shift')] : [];
  return [
    row('digits', keysOf(digits)),
    row('top', keysOf(top)),
    row('home', keysOf(home)),
    row('bottom', [...shift, ...keysOf(bottom), does('backspace')]),
    lastRow(layout, page),
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

function lastRow(layout: KeyboardLayout, page: 'letters' | 'signs'): Row {
  const other = does(page === 'letters' ? 'signs' : 'letters');
  const between =
    layout === 'email'
      ? [types('@'), types('.'), types('-'), types('_'), types('.com')]
      : [types(','), does('space'), types('.')];
  return row('last', [other, ...between, does('enter')]);
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
