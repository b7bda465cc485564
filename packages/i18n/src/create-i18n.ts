import { chooseLanguage, type Language } from './languages.ts';
import { loadWords } from './load-words.ts';
import { type AppRoom, languagesOf } from './rooms.ts';
import { type Fallback, type FlatWords, fallbackTo, type Speech, speechOf } from './speech.ts';

/** The words of one app: those of the present language are loaded, others when asked for. */
export interface I18n {
  /** The languages that all rooms of this app speak. */
  readonly languages: readonly Language[];
  /** What is spoken now; another one after every change. */
  readonly speech: () => Speech;
  /** Be told of every change of speech, until the answer is called. */
  readonly watch: (watcher: () => void) => () => void;
  /** Load a language if need be and speak it; of several calls the latest wins. */
  readonly setLanguage: (language: Language) => Promise<void>;
}

export interface I18nOptions {
  readonly language: Language;
  /** Which apps' words are needed; shared words and errors always come along. */
  readonly rooms: readonly AppRoom[];
  /** Where words come from: the languages of the house. */
  readonly load?: (language: Language, rooms: readonly AppRoom[]) => Promise<FlatWords>;
}

/**
 * Load the words of an app in its first language, ready for `<LanguageProvider>`.
 * A language that the app does not speak becomes English.
 */
export async function createI18n(options: I18nOptions): Promise<I18n> {
  const { language: wish, rooms, load = loadWords } = options;
  const languages = languagesOf(rooms);
  const known = new Map<Language, FlatWords>();
  const watchers = new Set<() => void>();
  let latestWish = chooseLanguage([wish], languages);
  let present = speechOf(latestWish, await wordsIn(latestWish), sayInEnglish);
  let isEnglishComing = false;

  async function wordsIn(language: Language): Promise<FlatWords> {
    const words = known.get(language) ?? (await load(language, rooms));
    known.set(language, words);
    return words;
  }

  function speak(language: Language): void {
    present = speechOf(language, known.get(language) ?? {}, sayInEnglish);
    for (const watcher of watchers) watcher();
  }

  /** A text that nobody has given in a language yet: the page is told again once the English words are there. */
  function sayInEnglish(...missing: Parameters<Fallback>): string {
    const words = known.get('en');
    if (words) return fallbackTo(words)(...missing);
    if (!isEnglishComing) void fetchEnglish();
    return '';
  }

  async function fetchEnglish(): Promise<void> {
    isEnglishComing = true;
    await wordsIn('en').then(
      () => speak(present.language),
      () => undefined,
    );
    isEnglishComing = false;
  }

  async function setLanguage(wished: Language): Promise<void> {
    const next = chooseLanguage([wished], languages);
    latestWish = next;
    await wordsIn(next);
    if (latestWish === next && present.language !== next) speak(next);
  }

  return {
    languages,
    speech: () => present,
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    setLanguage,
  };
}
