export { createI18n, type I18n, type I18nOptions } from './create-i18n.ts';
export { type DayPart, type Format, formatFor, localeOf, type Moment } from './format.ts';
export {
  InTimeZone,
  LanguageProvider,
  useErrorText,
  useT,
  useTimeZone,
} from './language-provider.tsx';
export { chooseLanguage, type Language, languageNames, languages } from './languages.ts';
export { type AppRoom, languagesOf, type Room, rooms } from './rooms.ts';
export type { Speech } from './speech.ts';
export { useChoiceName } from './use-choice-name.ts';
export { useFormat } from './use-format.ts';
export { useLocalName, useNameInSentence } from './use-local-name.ts';
export type { SameWords, Translate, WordKey, WordValues } from './word-keys.ts';
