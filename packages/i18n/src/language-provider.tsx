import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { I18n } from './create-i18n.ts';
import type { Language } from './languages.ts';
import type { Translate } from './word-keys.ts';

interface Speech {
  readonly i18n: I18n;
  readonly timeZone: string | undefined;
}

const SpeechContext = createContext<Speech | null>(null);

interface LanguageProviderProps {
  /** From `await createI18n({ language, rooms })`. */
  readonly i18n: I18n;
  /** Switch to this language whenever it changes; leave out to let `setLanguage` decide. */
  readonly language?: Language | undefined;
  /** IANA zone of the venue, in which all times are told; the device's own when left out. */
  readonly timeZone?: string | undefined;
  readonly children: ReactNode;
}

/** Gives every screen below its words, and tells the page its language and direction. */
export function LanguageProvider({ i18n, language, timeZone, children }: LanguageProviderProps) {
  useEffect(() => {
    if (language) void i18n.setLanguage(language);
  }, [i18n, language]);
  return (
    <I18nextProvider i18n={i18n.i18next}>
      <SpeechContext value={{ i18n, timeZone }}>
        <PageLanguage />
        {children}
      </SpeechContext>
    </I18nextProvider>
  );
}

function PageLanguage() {
  const { language, direction } = useT();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  return null;
}

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('Put a <LanguageProvider> above this component.');
  return speech;
}

/** The venue's time zone, or undefined for the device's own. */
export function useTimeZone(): string | undefined {
  return useSpeech().timeZone;
}

interface Words {
  readonly t: Translate;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The languages this app can be set to. */
  readonly languages: readonly Language[];
  readonly setLanguage: (language: Language) => Promise<void>;
}

/** The words of the present language, and the way to change it. */
export function useT(): Words {
  const { i18n } = useSpeech();
  const { t, i18n: i18next } = useTranslation();
  const language = i18next.language as Language;
  return {
    t: t as unknown as Translate,
    language,
    direction: i18next.dir(language),
    languages: i18n.languages,
    setLanguage: i18n.setLanguage,
  };
}

/** Words for a refusal code from the wire; one that this page does not know yet still gets an honest text. */
export function useErrorText(): (code: string) => string {
  const { t, i18n: i18next } = useTranslation();
  return (code) => t(i18next.exists(`errors.${code}`) ? `errors.${code}` : 'errors.server.fault');
}
