import { createI18n, formatFor, type Language } from '@homeward/i18n';

/** The app's real words in one language, as screens get them. */
export async function speech(language: Language = 'en') {
  const { t } = (await createI18n({ language, rooms: ['staff'] })).speech();
  return { t, language, format: formatFor({ t, language, timeZone: 'UTC' }) };
}
