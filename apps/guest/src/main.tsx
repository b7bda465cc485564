import { LanguageProvider } from '@homeward/i18n';
import { Surface } from '@homeward/ui/light';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { begun } from './begin.ts';
import { GuestApp } from './guest-app.tsx';
import { keepShell } from './rooms/phone/shell.ts';

async function show(page: HTMLElement): Promise<void> {
  const { authorization, early } = begun;
  const [i18n] = await Promise.all([begun.i18n, begun.screen]);
  const first = { authorization, api: early.api, answers: await early.take() };
  const root = createRoot(page);
  // A transition takes up code that is there already; without, a waiting screen would come first and stay for a while.
  startTransition(() =>
    root.render(
      <StrictMode>
        <LanguageProvider i18n={i18n}>
          <Surface kind="guest">
            <GuestApp first={first} />
          </Surface>
        </LanguageProvider>
      </StrictMode>,
    ),
  );
}

const page = document.getElementById('page');
if (page) void show(page);
// What keeps the page must not delay it.
if (import.meta.env.PROD) window.addEventListener('load', () => setTimeout(keepShell, 3_000));
