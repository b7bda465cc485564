import { type Api, HomewardProvider, useAnswer } from '@homeward/client';
import { type I18n, LanguageProvider } from '@homeward/i18n';
import { Surface } from '@homeward/ui';
import { type ReactNode, useState } from 'react';
import { RouterProvider } from 'react-router';
import { Door } from './rooms/staff/door.tsx';
import { createRoutes } from './shell/routes.tsx';

interface StaffAppProps {
  readonly api: Api;
  readonly i18n: I18n;
}

/** The staff tablet app; news is followed as soon as somebody is signed in. */
export function StaffApp({ api, i18n }: StaffAppProps) {
  const [isAtWork, setIsAtWork] = useState(false);
  const [router] = useState(createRoutes);
  return (
    <HomewardProvider api={api} audience={isAtWork ? 'staff' : null}>
      <InVenueTime i18n={i18n}>
        <Surface kind="staff">
          <Door onAtWork={setIsAtWork}>
            <RouterProvider router={router} />
          </Door>
        </Surface>
      </InVenueTime>
    </HomewardProvider>
  );
}

/** All times are told as the venue's own clocks show them. */
function InVenueTime({ i18n, children }: { readonly i18n: I18n; readonly children: ReactNode }) {
  const { data: venue } = useAnswer('venue.read', {});
  return (
    <LanguageProvider i18n={i18n} timeZone={venue?.timeZone}>
      {children}
    </LanguageProvider>
  );
}
