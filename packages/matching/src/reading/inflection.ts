import { remembered } from '../vocabulary/remembered.ts';
import { vocabularyLanguages } from '../vocabulary/table.ts';

/** Ending, what stands in its place in the dictionary form, and the languages that do this. */
const rules: readonly (readonly [string, string, string])[] = [
  ['ies', 'y', 'en'],
  ['ves', 'fe', 'en'],
  ['ves', 'f', 'en'],
  ['es', '', 'en es pt fr de'],
  ['s', '', 'en es fr pt de nl'],
  ['ing', '', 'en'],
  ['ing', 'e', 'en'],
  ['ed', '', 'en'],
  ['ed', 'e', 'en'],
  ['y', '', 'en'],
  ['ish', '', 'en'],
  ['ish', 'e', 'en'],
  ['as', 'o', 'es pt'],
  ['os', 'o', 'es pt'],
  ['a', 'o', 'es pt it'],
  ['as', 'a', 'es pt'],
  ['a', '', 'es pt'],
  ['as', '', 'es pt'],
  ['ces', 'z', 'es'],
  ['ita', 'a', 'es'],
  ['ito', 'o', 'es'],
  ['itas', 'a', 'es'],
  ['itos', 'o', 'es'],
  ['illa', 'a', 'es'],
  ['illo', 'o', 'es'],
  ['cito', '', 'es'],
  ['cita', '', 'es'],
  ['inha', 'a', 'pt'],
  ['inho', 'o', 'pt'],
  ['inhas', 'a', 'pt'],
  ['inhos', 'o', 'pt'],
  ['ns', 'm', 'pt'],
  ['is', 'l', 'pt'],
  ['oes', 'ao', 'pt'],
  ['eis', 'el', 'pt'],
  ['i', 'o', 'it'],
  ['i', 'e', 'it'],
  ['i', 'a', 'it'],
  ['e', 'a', 'it'],
  ['e', 'o', 'it'],
  ['hi', 'o', 'it'],
  ['he', 'a', 'it'],
  ['ina', 'a', 'it'],
  ['ino', 'o', 'it'],
  ['etto', 'o', 'it'],
  ['etta', 'a', 'it'],
  ['ini', 'o', 'it'],
  ['one', 'a', 'it'],
  ['e', '', 'fr de nl'],
  ['ee', '', 'fr'],
  ['x', '', 'fr'],
  ['aux', 'al', 'fr'],
  ['elle', 'eau', 'fr'],
  ['euse', 'eux', 'fr'],
  ['ette', 'e', 'fr'],
  ['ette', '', 'fr'],
  ['che', 'c', 'fr'],
  ['ve', 'f', 'fr'],
  ['lle', 'l', 'fr'],
  ['nne', 'n', 'fr'],
  ['en', '', 'de nl'],
  ['er', '', 'de'],
  ['em', '', 'de'],
  ['n', '', 'de'],
  ['chen', '', 'de'],
  ['chen', 'e', 'de'],
  ['lein', '', 'de'],
  ['nen', '', 'de'],
  ['je', '', 'nl'],
  ['tje', '', 'nl'],
  ['pje', '', 'nl'],
  ['etje', '', 'nl'],
  ['jes', '', 'nl'],
  ['tjes', '', 'nl'],
];

const compiled = rules.map(([ending, base, languages]) => ({
  ending,
  base,
  languages: languages
    .split(' ')
    .reduce((bits, language) => bits | (1 << vocabularyLanguages.indexOf(language as 'en')), 0),
}));

const german = 1 << vocabularyLanguages.indexOf('de');
const dutch = 1 << vocabularyLanguages.indexOf('nl');
const shortestStem = 2;
const verbEndings: ReadonlySet<string> = new Set(['ing', 'ed']);

export interface BaseForm {
  readonly word: string;
  readonly languages: number;
  /** The ending is one of verbs, and of adjectives made from them. */
  readonly isVerb: boolean;
}

/** The dictionary forms a word may stand for, with the languages whose grammar says so. */
export const baseForms = remembered(listBaseForms);

function listBaseForms(word: string): readonly BaseForm[] {
  const forms: BaseForm[] = [];
  for (const { ending, base, languages } of compiled) {
    if (!word.endsWith(ending) || word.length - ending.length < shortestStem) continue;
    const stem = word.slice(0, word.length - ending.length);
    const isVerb = verbEndings.has(ending);
    forms.push({ word: stem + base, languages, isVerb });
    const single = stem.replace(/([bcdfgklmnprstz])\1$/, '$1');
    if (single !== stem) forms.push({ word: single + base, languages, isVerb });
    if (languages & dutch) {
      // Dutch writes a long vowel once before an ending: "rode" is "rood", "gele" is "geel".
      const long = stem.replace(/([aeou])([bdfgklmnprst])$/, '$1$1$2');
      if (long !== stem) forms.push({ word: long, languages: dutch, isVerb: false });
    }
  }
  // Umlauts typed on a keyboard without them.
  if (/[aou]e/.test(word)) {
    forms.push({ word: word.replace(/([aou])e/g, '$1'), languages: german, isVerb: false });
  }
  return forms;
}

/** One spelling for the plural and singular of a word that the vocabulary doesn't know. */
export const looseStem = remembered((word) => {
  if (word.length < 5) return word.length === 4 && word.endsWith('s') ? word.slice(0, 3) : word;
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|en|er|s)$/, '')
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/[aeio]$/, '');
});
