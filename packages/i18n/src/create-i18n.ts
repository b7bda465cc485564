import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages.ts';
import { loadWords } from './load-words.ts';
import type { AppRoom } from './rooms.ts';

const namespace = 'words';

/** The words of one app: those of the present language are loaded, others when asked for. */
export interface I18n {
  readonly i18next: i18n;
  /** Load a language if need be and speak it; of several calls the latest wins. */
  readonly setLanguage: (language: Language) => Promise<void>;
}

export interface I18nOptions {
  readonly language: Language;
  /** Which apps' words are needed; shared words and errors always come along. */
  readonly rooms: readonly AppRoom[];
}

/** Load the words of an app in its first language, ready for `<LanguageProvider>`. */
export async function createI18n({ language, rooms }: I18nOptions): Promise<I18n> {
  const i18next = createInstance();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: [namespace],
    defaultNS: namespace,
    // Paths are flat strings, so that a refusal code may keep its dot.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { [namespace]: await loadWords(language, rooms) } },
    react: { useSuspense: false },
  });

  let latestWish = language;
  async function setLanguage(wished: Language): Promise<void> {
    latestWish = wished;
    if (!i18next.hasResourceBundle(wished, namespace)) {
      i18next.addResourceBundle(wished, namespace, await loadWords(wished, rooms));
    }
    if (latestWish === wished) await i18next.changeLanguage(wished);
  }
  return { i18next, setLanguage };
}
