import { describe, expect, it } from 'vitest';
import { fallbackTo, speechOf } from '../src/speech.ts';

const english = {
  'shared-words.back': 'Back',
  'shared-words.things_one': '{{count}} thing',
  'shared-words.things_other': '{{count}} things',
  'shared-words.keyboard.typed': 'You typed {{text}}',
  'errors.photo.too-large': 'Too large.',
};
const inEnglish = speechOf('en', english, fallbackTo(english));

describe('a language being spoken', () => {
  it('says the form of a plural that a number asks for', () => {
    expect(inEnglish.t('shared-words.things', { count: 1 })).toBe('1 thing');
    expect(inEnglish.t('shared-words.things', { count: 0 })).toBe('0 things');
    // French counts nothing as one, and has a form for millions that nobody wrote here.
    const french = speechOf('fr', english, fallbackTo({}));
    expect(french.t('shared-words.things', { count: 0 })).toBe('0 thing');
    expect(french.t('shared-words.things', { count: 1_000_000 })).toBe('1000000 things');
  });

  it('has a word of its own for nothing where one is given', () => {
    const words = { ...english, 'shared-words.things_zero': 'nothing' };
    const { t } = speechOf('en', words, fallbackTo({}));
    expect(t('shared-words.things', { count: 0 })).toBe('nothing');
  });

  it('takes what is put in as it is, whatever signs it holds', () => {
    for (const text of ['$&', '{{text}}', '<b>', '\\1']) {
      expect(inEnglish.t('shared-words.keyboard.typed', { text })).toBe(`You typed ${text}`);
    }
  });

  it('finds a text by a path from elsewhere, or says that there is none', () => {
    expect(inEnglish.find('errors.photo.too-large')).toBe('Too large.');
    expect(inEnglish.find('errors.photo.of-tomorrow')).toBeNull();
  });

  it('says English where a text is missing, and the path where English lacks it as well', () => {
    const german = speechOf('de', { 'shared-words.back': 'Zurück' }, fallbackTo(english));
    expect(german.t('shared-words.back')).toBe('Zurück');
    expect(german.t('shared-words.things', { count: 2 })).toBe('2 things');
    expect(german.t('shared-words.next')).toBe('shared-words.next');
  });
});
