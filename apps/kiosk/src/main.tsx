import { createApi, HomewardProvider, untilThere } from '@homeward/client';
import { chooseLanguage, createI18n, LanguageProvider } from '@homeward/i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { KioskApp } from './kiosk-app.tsx';

/** A kiosk starts in English and takes on the venue's first language once it knows the venue. */
async function show(page: HTMLElement): Promise<void> {
  const wished = new URLSearchParams(location.search).get('language');
  const language = chooseLanguage(wished ? [wished] : []);
  const i18n = await untilThere(() => createI18n({ language, rooms: ['kiosk', 'guest'] }));
  createRoot(page).render(
    <StrictMode>
      <HomewardProvider api={createApi()} audience={null}>
        <LanguageProvider i18n={i18n}>
          <KioskApp />
        </LanguageProvider>
      </HomewardProvider>
    </StrictMode>,
  );
}

const page = document.getElementById('page');
if (page) void show(page);
