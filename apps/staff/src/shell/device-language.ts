import { chooseLanguage, type Language, languagesOf } from '@homeward/i18n';
import { keepChoice, keptChoice } from './kept-choice.ts';

/** The language last chosen on this device, else the first of the browser's that we speak. */
export function languageOfDevice(): Language {
  const kept = keptChoice('language');
  return chooseLanguage(kept ? [kept] : navigator.languages, languagesOf(['staff']));
}

/** Colleagues who share a tablet usually share its language too. */
export function keepLanguage(language: Language): void {
  keepChoice('language', language);
}
