import { createApi, untilThere } from '@homeward/client';
import { createI18n } from '@homeward/i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOfDevice } from './shell/device-language.ts';
import { StaffApp } from './staff-app.tsx';

/** The app speaks the language last chosen on this device, else the device's own. */
async function show(page: HTMLElement): Promise<void> {
  const i18n = await untilThere(() =>
    createI18n({ language: languageOfDevice(), rooms: ['staff'] }),
  );
  const api = createApi();
  createRoot(page).render(
    <StrictMode>
      <StaffApp api={api} i18n={i18n} />
    </StrictMode>,
  );
}

const page = document.getElementById('page');
if (page) void show(page);
