// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createI18n,
  type Language,
  LanguageProvider,
  useErrorText,
  useFormat,
  useT,
} from '../src/index.ts';
import { loadWords } from '../src/load-words.ts';

afterEach(cleanup);

function Sample() {
  const { t, language, setLanguage } = useT();
  const errorText = useErrorText();
  const { waitRange } = useFormat();
  return (
    <>
      <button type="button" onClick={() => void setLanguage('de')}>
        {t('shared-words.back')} {language}
      </button>
      <p>{errorText('photo.incomplete')}</p>
      <p>{errorText('some.future-code')}</p>
      <p>{waitRange({ fromMinutes: 4, toMinutes: 8 })}</p>
      <p>{t('shared-words.things', { count: 1 })}</p>
    </>
  );
}

describe('speaking a language', () => {
  it('changes every word at once, and tells the page', async () => {
    const i18n = await createI18n({ language: 'en', rooms: ['kiosk'] });
    render(
      <LanguageProvider i18n={i18n}>
        <Sample />
      </LanguageProvider>,
    );
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByText('1 thing')).toBeDefined();

    await userEvent.click(screen.getByRole('button', { name: 'Back en' }));

    expect(await screen.findByRole('button', { name: 'Zurück de' })).toBeDefined();
    expect(screen.getByText('4 bis 8 Min.')).toBeDefined();
    expect(document.documentElement.lang).toBe('de');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('says something honest for a refusal that this page does not know yet', async () => {
    const i18n = await createI18n({ language: 'en', rooms: [] });
    render(
      <LanguageProvider i18n={i18n}>
        <Sample />
      </LanguageProvider>,
    );
    expect(screen.getByText('The photo arrived only in part. Send it again.')).toBeDefined();
    expect(screen.getByText(/Something went wrong on our side/)).toBeDefined();
  });

  it('ends with the latest wish when languages are pressed in a hurry', async () => {
    const i18n = await createI18n({ language: 'en', rooms: [] });
    await Promise.all([i18n.setLanguage('de'), i18n.setLanguage('es'), i18n.setLanguage('fr')]);
    expect(i18n.speech().language).toBe('fr');
  });

  it('follows the language given from above', async () => {
    const i18n = await createI18n({ language: 'en', rooms: [] });
    render(
      <LanguageProvider i18n={i18n} language="es">
        <Sample />
      </LanguageProvider>,
    );
    expect(await screen.findByRole('button', { name: 'Atrás es' })).toBeDefined();
  });

  it('turns the page round for Arabic, and keeps numbers and codes as they stand on the slip', async () => {
    const i18n = await createI18n({ language: 'ar', rooms: ['wall'] });
    render(
      <LanguageProvider i18n={i18n} timeZone="Europe/Berlin">
        <Sample />
      </LanguageProvider>,
    );
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
    expect(i18n.speech().t('shared-words.keyboard.typed', { text: 'K7M-4QX' })).toContain(
      '\u2068K7M-4QX\u2069',
    );
    await i18n.setLanguage('en');
    expect(i18n.speech().t('shared-words.keyboard.typed', { text: 'K7M-4QX' })).toBe(
      'You typed K7M-4QX',
    );
  });

  it('speaks English where staff words are not given in a language', async () => {
    const i18n = await createI18n({ language: 'ja', rooms: ['staff'] });
    expect(i18n.speech().language).toBe('en');
    expect(i18n.languages).not.toContain('ja');
    await i18n.setLanguage('ar');
    expect(i18n.speech().language).toBe('en');
  });

  it('says a text in English that a language of the public screens does not have yet', async () => {
    const lagging = async (language: Language) => {
      const words = await loadWords(language, []);
      const { 'shared-words.things_other': _, ...others } = words;
      return language === 'ko' ? others : words;
    };
    const i18n = await createI18n({ language: 'ko', rooms: [], load: lagging });
    render(
      <LanguageProvider i18n={i18n}>
        <Sample />
      </LanguageProvider>,
    );
    expect(screen.getByRole('button', { name: '뒤로 ko' })).toBeDefined();
    expect(await screen.findByText('1 thing')).toBeDefined();
  });

  it('loads the words of no other language beside one that has them all', async () => {
    const loaded: Language[] = [];
    const load = (language: Language) => {
      loaded.push(language);
      return loadWords(language, []);
    };
    const i18n = await createI18n({ language: 'ar', rooms: [], load });
    render(
      <LanguageProvider i18n={i18n}>
        <Sample />
      </LanguageProvider>,
    );
    expect(loaded).toEqual(['ar']);
  });
});
