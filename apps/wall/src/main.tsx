import { createApi, HomewardProvider, untilThere } from '@homeward/client';
import { chooseLanguage, createI18n, LanguageProvider } from '@homeward/i18n';
import { Surface } from '@homeward/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WallScreen } from './board/wall-screen.tsx';

/**
 * `/wall/?language=de` speaks German; otherwise the wall speaks the venue's first
 * language. `?chime=1` lets each call be heard.
 */
async function show(page: HTMLElement): Promise<void> {
  const api = createApi();
  const venue = await untilThere(() => api.call('venue.read', {}));
  const wishes = new URLSearchParams(location.search);
  const wished = wishes.get('language');
  const language = chooseLanguage(wished ? [wished] : venue.languages);
  const i18n = await untilThere(() => createI18n({ language, rooms: ['wall'] }));
  createRoot(page).render(
    <StrictMode>
      <HomewardProvider api={api} audience="wall">
        <LanguageProvider i18n={i18n} timeZone={venue.timeZone}>
          <Surface kind="wall">
            <WallScreen venueName={venue.name} hasChime={wishes.get('chime') === '1'} />
          </Surface>
        </LanguageProvider>
      </HomewardProvider>
    </StrictMode>,
  );
}

const page = document.getElementById('page');
if (page) void show(page);
