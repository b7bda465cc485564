/** Languages the screens speak, as BCP 47 tags. */
export const languages = ['en', 'es', 'fr', 'de'] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself, for the language button. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
};

/** The first of the wished languages (`de-AT`, `fr`) that the screens speak, else English. */
export function chooseLanguage(wished: readonly string[]): Language {
  for (const tag of wished) {
    const base = tag.toLowerCase().split('-')[0];
    const spoken = languages.find((language) => language === base);
    if (spoken) return spoken;
  }
  return 'en';
}
