import { createI18n, formatFor, type Language, type Translate } from '@homeward/i18n';

/** The app's real words in one language, as screens get them. */
export async function speech(language: Language = 'en') {
  const { i18next } = await createI18n({ language, rooms: ['staff'] });
  const t = i18next.t as unknown as Translate;
  return { t, language, format: formatFor({ t, language, timeZone: 'UTC' }) };
}
