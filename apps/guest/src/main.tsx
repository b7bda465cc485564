import { LanguageProvider } from '@homeward/i18n';
import { Surface } from '@homeward/ui/light';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { begun } from './begin.ts';
import { GuestApp } from './guest-app.tsx';
import { keepShell } from './rooms/phone/shell.ts';

async function show(page: HTMLElement): Promise<void> {
  const i18n = await begun.i18n;
  createRoot(page).render(
    <StrictMode>
      <LanguageProvider i18n={i18n}>
        <Surface kind="guest">
          <GuestApp first={begun} />
        </Surface>
      </LanguageProvider>
    </StrictMode>,
  );
}

const page = document.getElementById('page');
if (page) void show(page);
// What keeps the page must not delay it.
if (import.meta.env.PROD) window.addEventListener('load', () => setTimeout(keepShell, 3_000));
