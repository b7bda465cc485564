import { createApi } from '@homeward/client';
import type { EndpointName } from '@homeward/contract';
import { chooseLanguage, createI18n, LanguageProvider } from '@homeward/i18n';
import { Surface } from '@homeward/ui/light';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GuestApp } from './guest-app.tsx';
import { authorizationFrom } from './rooms/codes/guest-key.ts';
import { readHandIn } from './rooms/hand-in/remembered-hand-in.ts';
import { withEarlyAnswers } from './rooms/phone/early-answers.ts';
import { readLanguage, readRemembered } from './rooms/phone/remembered.ts';
import { keepShell } from './rooms/phone/shell.ts';

/** An installed page opens the report this phone remembers, or else the place in line of a finder. */
function openRemembered(): void {
  if (location.hash !== '') return;
  const [, report] = readRemembered()?.authorization.split(' ') ?? [];
  const [, place] = readHandIn()?.authorization.split(' ') ?? [];
  const key = report ?? (place && `hand-in.${place}`);
  if (key) history.replaceState(null, '', `#${key}`);
}

/** What a page with a key asks first. */
function firstQuestions(authorization: string | null): readonly EndpointName[] {
  if (!authorization) return ['venue.read'];
  return [authorization.startsWith('Ticket ') ? 'guest.readHandIn' : 'guest.read', 'venue.read'];
}

/** The page speaks the language last chosen here, else the phone's. */
async function show(page: HTMLElement): Promise<void> {
  openRemembered();
  const authorization = authorizationFrom(location.hash);
  const api = withEarlyAnswers(
    createApi({ authorization: () => authorization }),
    firstQuestions(authorization),
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
