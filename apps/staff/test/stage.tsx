import { HomewardProvider } from '@homeward/client';
import { createI18n, LanguageProvider } from '@homeward/i18n';
import { Surface } from '@homeward/ui';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { OutboxProvider } from '../src/rooms/found-items/outbox/outbox-provider.tsx';
import { SessionContext } from '../src/rooms/staff/session.ts';
import { VenueContext } from '../src/rooms/venue/venue-context.ts';
import type { DeskServer } from './desk-server.ts';
import { backOffice, park, session } from './park.ts';

interface Screens {
  readonly [path: string]: ReactNode;
}

/** Screens at their addresses with somebody signed in; the first one is open. */
export async function staged(server: DeskServer, screens: Screens, signedIn = session) {
  const i18n = await createI18n({ language: 'en', rooms: ['staff'] });
  const [first = '/'] = Object.keys(screens);
  const router = createMemoryRouter(
    Object.entries(screens).map(([path, element]) => ({ path, element })),
    { initialEntries: [first] },
  );
  return (
    <HomewardProvider api={server} audience={null}>
      <LanguageProvider i18n={i18n} timeZone="UTC">
        <Surface kind="staff">
          <SessionContext value={signedIn}>
            <VenueContext value={{ venue: park, backOffice }}>
              <OutboxProvider>
                <RouterProvider router={router} />
              </OutboxProvider>
            </VenueContext>
          </SessionContext>
        </Surface>
      </LanguageProvider>
    </HomewardProvider>
  );
}

/** What jsdom lacks and every browser has. */
export function completeBrowser(): void {
  Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined });
  window.matchMedia ??= ((query: string) => ({ matches: false, media: query })) as never;
  window.scrollTo = () => undefined;
  globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
}
