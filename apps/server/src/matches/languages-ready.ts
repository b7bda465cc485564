import { setTimeout } from 'node:timers/promises';
import { prepareLanguage, vocabularyLanguages } from '@homeward/matching';

const pauseMs = 50;

/**
 * Get every language ready for its first misspelt word, one after the other and
 * with pauses, so that whoever is there already is served in between.
 */
export async function getLanguagesReady(): Promise<void> {
  for (const language of vocabularyLanguages) {
    await setTimeout(pauseMs);
    prepareLanguage(language);
  }
}
