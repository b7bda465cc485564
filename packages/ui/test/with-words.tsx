import { createI18n, type Language, LanguageProvider } from '@homeward/i18n';
import type { ReactElement } from 'react';

// jsdom has no CSS.escape, which every browser has and React Aria's lists use.
globalThis.CSS ??= {} as typeof CSS;
globalThis.CSS.escape ??= (text) => text.replaceAll(/[^\w-]/g, (sign) => `\\${sign}`);

/** A component as an app would draw it: with words, and nothing else around it. */
export async function withWords(element: ReactElement, language: Language = 'en') {
  const i18n = await createI18n({ language, rooms: [] });
  return <LanguageProvider i18n={i18n}>{element}</LanguageProvider>;
}
