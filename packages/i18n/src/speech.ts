import type { Language } from './languages.ts';
import type { Translate } from './word-keys.ts';

/** Texts of an app in one language, by their paths: `kiosk.home.title`. */
export type FlatWords = Readonly<Record<string, string>>;

/** One language as it is spoken on a page. */
export interface Speech {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Says a text; of a plural, the form that its `count` asks for. */
  readonly t: Translate;
  /** The text for a path that came over the wire and asks for no values, if there is one. */
  readonly find: (key: string) => string | null;
}

type Values = Readonly<Record<string, string | number>>;

/** Speaks a language with its words; a text that is missing is said with those of `fallback`. */
export function speechOf(language: Language, words: FlatWords, fallback: Fallback): Speech {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const textFor = finder(language, words);
  const say = (key: string, values: Values = {}) => {
    const text = textFor(key, values) ?? fallback(key, values);
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = String(values[name] ?? '');
      return direction === 'rtl' ? isolated(value) : value;
    });
  };
  return {
    language,
    direction,
    t: (key, ...values) => say(key, values[0] as Values | undefined),
    find: (key) => words[key] ?? null,
  };
}

/** Finds the text for a path that has none in the language being spoken. */
export type Fallback = (key: string, values: Values) => string;

/** English for what is missing, and the path itself for what nobody has. */
export function fallbackTo(english: FlatWords): Fallback {
  const textFor = finder('en', english);
  return (key, values) => textFor(key, values) ?? key;
}

/** Finds a text by its path, its count and the plural rules of the language. */
function finder(language: Language, words: FlatWords) {
  const rules = new Intl.PluralRules(language);
  return (key: string, { count }: Values): string | undefined => {
    if (typeof count !== 'number') return words[key];
    // "Nobody is ahead" reads better than "0 are ahead", also where grammar knows no such form.
    const none = count === 0 ? words[`${key}_zero`] : undefined;
    return none ?? words[`${key}_${rules.select(count)}`] ?? words[`${key}_other`] ?? words[key];
  };
}

/**
 * A value keeps its own direction within a sentence: a code or a number reads as on
 * the slip. Where values stand within a value, the first strong letter is hidden from
 * the browser, so that Arabic ones say their direction themselves.
 */
function isolated(value: string): string {
  const begin = /[\u0590-\u08ff]/.test(value) ? '\u2067' : '\u2068';
  return `${begin}${value}\u2069`;
}
