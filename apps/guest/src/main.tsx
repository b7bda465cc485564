import { chooseLanguage, createI18n, LanguageProvider } from '@homeward/i18n';
import { Surface } from '@homeward/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GuestApp } from './guest-app.tsx';

/** The page speaks the phone's language; the visitor may choose another. */
async function show(page: HTMLElement): Promise<void> {
  const language = chooseLanguage(navigator.languages);
  const i18n = await createI18n({ language, rooms: ['guest'] });
  createRoot(page).render(
    <StrictMode>
      <LanguageProvider i18n={i18n}>
        <Surface kind="guest">
          <GuestApp />
        </Surface>
      </LanguageProvider>
    </StrictMode>,
  );
}

const page = document.getElementById('page');
if (page) void show(page);
