// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createI18n, LanguageProvider, useErrorText, useFormat, useT } from '../src/index.ts';

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
    await waitFor(() => expect(i18n.i18next.language).toBe('fr'));
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
    expect(i18n.i18next.t('shared-words.keyboard.typed', { text: 'K7M-4QX' })).toContain(
      '\u2068K7M-4QX\u2069',
    );
    await i18n.setLanguage('en');
    expect(i18n.i18next.t('shared-words.keyboard.typed', { text: 'K7M-4QX' })).toBe(
      'You typed K7M-4QX',
    );
  });

  it('speaks English where staff words are not given in a language', async () => {
    const i18n = await createI18n({ language: 'ja', rooms: ['staff'] });
    expect(i18n.i18next.language).toBe('en');
    expect(i18n.languages).not.toContain('ja');
    await i18n.setLanguage('ar');
    expect(i18n.i18next.language).toBe('en');
  });

  it('says a text in English that a language of the public screens does not have yet', async () => {
    const i18n = await createI18n({ language: 'en', rooms: [] });
    await i18n.setLanguage('ko');
    const { i18next } = i18n;
    const korean = i18next.getResourceBundle('ko', 'words') as Record<string, string>;
    i18next.removeResourceBundle('ko', 'words');
    i18next.addResourceBundle('ko', 'words', { 'shared-words.back': korean['shared-words.back'] });
    expect(i18next.t('shared-words.back')).toBe('뒤로');
    expect(i18next.t('shared-words.things', { count: 1 })).toBe('1 thing');
  });
});
