import { type I18n, LanguageProvider } from '@homeward/i18n';
import { Surface } from '@homeward/ui/light';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GuestApp, type GuestAppProps } from './guest-app.tsx';

/** Put the page where it belongs. It comes apart from what begins to ask, which is small and there first. */
export function showPage(place: HTMLElement, i18n: I18n, first: GuestAppProps['first']): void {
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider i18n={i18n}>
        <Surface kind="guest">
          <GuestApp first={first} />
        </Surface>
      </LanguageProvider>
    </StrictMode>,
  );
}
