/** Languages whose words the compiler asks for, on every screen. */
export const completeLanguages = ['en', 'es', 'fr', 'de'] as const;

/** Languages of the public screens alone; a text not yet given in them is said in English. */
export const publicLanguages = ['pt', 'it', 'nl', 'zh', 'ja', 'ko', 'ar'] as const;

/** Languages the screens speak, as BCP 47 tags. */
export const languages = [...completeLanguages, ...publicLanguages] as const;

export type Language = (typeof languages)[number];
export type PublicLanguage = (typeof publicLanguages)[number];

/** What each language calls itself, for the language button. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  pt: 'Português',
  it: 'Italiano',
  nl: 'Nederlands',
  zh: '简体中文',
  ja: '日本語',
  ko: '한국어',
  ar: 'العربية',
};

/** Whether some screens of the house speak English instead of this language. */
export function isPublicLanguage(language: Language): language is PublicLanguage {
  return publicLanguages.some((each) => each === language);
}

/** The first of the wished languages (`de-AT`, `fr`) that is among those spoken, else English. */
export function chooseLanguage(
  wished: readonly string[],
  spoken: readonly Language[] = languages,
): Language {
  for (const tag of wished) {
    const base = tag.toLowerCase().split('-')[0];
    const found = spoken.find((language) => language === base);
    if (found) return found;
  }
  return 'en';
}
