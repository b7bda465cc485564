import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { I18n } from './create-i18n.ts';
import type { Language } from './languages.ts';
import type { Speech } from './speech.ts';

interface Spoken {
  readonly i18n: I18n;
  readonly speech: Speech;
  readonly timeZone: string | undefined;
}

const SpokenContext = createContext<Spoken | null>(null);

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
  const speech = useSyncExternalStore(i18n.watch, i18n.speech);
  const spoken = useMemo(() => ({ i18n, speech, timeZone }), [i18n, speech, timeZone]);
  return (
    <SpokenContext value={spoken}>
      <PageLanguage />
      {children}
    </SpokenContext>
  );
}

interface InTimeZoneProps {
  readonly timeZone: string;
  readonly children: ReactNode;
}

/** For a page that learns of the venue only once it is shown: below it all times are told in this zone. */
export function InTimeZone({ timeZone, children }: InTimeZoneProps) {
  const spoken = useSpoken();
  const there = useMemo(() => ({ ...spoken, timeZone }), [spoken, timeZone]);
  return <SpokenContext value={there}>{children}</SpokenContext>;
}

function PageLanguage() {
  const { language, direction } = useT();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  return null;
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('Put a <LanguageProvider> above this component.');
  return spoken;
}

/** The venue's time zone, or undefined for the device's own. */
export function useTimeZone(): string | undefined {
  return useSpoken().timeZone;
}

interface Words extends Speech {
  /** The languages this app can be set to. */
  readonly languages: readonly Language[];
  readonly setLanguage: (language: Language) => Promise<void>;
}

/** The words of the present language, and the way to change it. */
export function useT(): Words {
  const { i18n, speech } = useSpoken();
  return { ...speech, languages: i18n.languages, setLanguage: i18n.setLanguage };
}

/** Words for a refusal code from the wire; one that this page does not know yet still gets an honest text. */
export function useErrorText(): (code: string) => string {
  const { t, find } = useT();
  return (code) => find(`errors.${code}`) ?? t('errors.server.fault');
}
