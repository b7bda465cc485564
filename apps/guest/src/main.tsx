import { createApi } from '@homeward/client';
import { chooseLanguage, createI18n, LanguageProvider } from '@homeward/i18n';
import { Surface } from '@homeward/ui/light';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GuestApp } from './guest-app.tsx';
import { authorizationFrom } from './rooms/codes/guest-key.ts';
import { withEarlyAnswers } from './rooms/phone/early-answers.ts';
import { readLanguage, readRemembered } from './rooms/phone/remembered.ts';
import { keepShell } from './rooms/phone/shell.ts';

/** An installed page opens the report this phone remembers. */
function openRemembered(): void {
  const known = readRemembered();
  const key = known?.authorization.replace(/^\w+ /, '');
  if (location.hash === '' && key) history.replaceState(null, '', `#${key}`);
}

/** The page speaks the language last chosen here, else the phone's. */
async function show(page: HTMLElement): Promise<void> {
  openRemembered();
  const authorization = authorizationFrom(location.hash);
  const api = withEarlyAnswers(
    createApi({ authorization: () => authorization }),
    authorization ? ['guest.read', 'venue.read'] : ['venue.read'],
  );
  const wished = [readLanguage() ?? [], navigator.languages].flat();
  const i18n = await createI18n({ language: chooseLanguage(wished), rooms: ['guest'] });
  createRoot(page).render(
    <StrictMode>
      <LanguageProvider i18n={i18n}>
        <Surface kind="guest">
          <GuestApp first={{ authorization, api }} />
        </Surface>
      </LanguageProvider>
    </StrictMode>,
  );
}

const page = document.getElementById('page');
if (page) {
  void show(page);
  // What keeps the page must not delay it.
  if (import.meta.env.PROD) window.addEventListener('load', () => setTimeout(keepShell, 3_000));
}
