import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chooseLanguage, isPublicLanguage, type Language } from './languages.ts';
import { loadWords } from './load-words.ts';
import { type AppRoom, languagesOf } from './rooms.ts';

const namespace = 'words';

/** The words of one app: those of the present language are loaded, others when asked for. */
export interface I18n {
  readonly i18next: i18n;
  /** The languages that all rooms of this app speak. */
  readonly languages: readonly Language[];
  /** Load a language if need be and speak it; of several calls the latest wins. */
  readonly setLanguage: (language: Language) => Promise<void>;
}

export interface I18nOptions {
  readonly language: Language;
  /** Which apps' words are needed; shared words and errors always come along. */
  readonly rooms: readonly AppRoom[];
}

/**
 * Load the words of an app in its first language, ready for `<LanguageProvider>`.
 * A language that the app does not speak becomes English.
 */
export async function createI18n({ language: wish, rooms }: I18nOptions): Promise<I18n> {
  const languages = languagesOf(rooms);
  const spoken = (wished: Language): Language => chooseLanguage([wished], languages);
  const language = spoken(wish);
  const i18next = createInstance();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    ns: [namespace],
    defaultNS: namespace,
    // Paths are flat strings, so that a refusal code may keep its dot.
    keySeparator: false,
    nsSeparator: false,
    interpolation: {
      // React escapes HTML already; what is escaped here is the direction of writing.
      escape: (value: string) => (i18next.dir() === 'rtl' ? isolated(value) : value),
    },
    resources: await loadWithEnglish(language, rooms),
    react: { useSuspense: false },
  });

  let latestWish = language;
  async function setLanguage(wished: Language): Promise<void> {
    const next = spoken(wished);
    latestWish = next;
    if (!i18next.hasResourceBundle(next, namespace)) {
      const loaded = await loadWithEnglish(next, rooms);
      for (const [each, bundle] of Object.entries(loaded)) {
        i18next.addResourceBundle(each, namespace, bundle[namespace]);
      }
    }
    if (latestWish === next) await i18next.changeLanguage(next);
  }
  return { i18next, languages, setLanguage };
}

type Bundles = Record<string, Record<typeof namespace, Readonly<Record<string, string>>>>;

/** The words of a language, with the English ones beside where some may be missing. */
async function loadWithEnglish(language: Language, rooms: readonly AppRoom[]): Promise<Bundles> {
  const wanted: readonly Language[] = isPublicLanguage(language) ? [language, 'en'] : [language];
  const loaded = await Promise.all(
    wanted.map(async (each) => [each, { [namespace]: await loadWords(each, rooms) }] as const),
  );
  return Object.fromEntries(loaded);
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
