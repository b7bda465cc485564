import { HomewardProvider, useAnswer, useApi } from '@homeward/client';
import { InTimeZone, useErrorText } from '@homeward/i18n';
import { BrandMark, ErrorState, LoadingState, Screen, Surface, TopBar } from '@homeward/ui';
import { useState } from 'react';
import { EnrolScreen } from './rooms/devices/enrol-screen.tsx';
import { KioskContext } from './visit/kiosk-context.ts';
import { Visit } from './visit/visit.tsx';

/** Knows which kiosk this is, and begins each visit with nothing left of the one before. */
export function KioskApp() {
  const [hasLargeText, setHasLargeText] = useState(false);
  const [visits, setVisits] = useState(0);

  function beginAnew() {
    setHasLargeText(false);
    setVisits((count) => count + 1);
  }

  return (
    <Surface kind="kiosk" text={hasLargeText ? 'large' : 'normal'}>
      <WithVenue>
        <Visit
          key={visits}
          onEnd={beginAnew}
          hasLargeText={hasLargeText}
          onLargeText={setHasLargeText}
        />
      </WithVenue>
    </Surface>
  );
}

/** Nothing is followed before this screen is known to be a kiosk: it would be turned away. */
function WithVenue({ children }: { readonly children: React.ReactNode }) {
  const api = useApi();
  const errorText = useErrorText();
  const venue = useAnswer('venue.read', {});
  const current = useAnswer('devices.current', { query: { kind: 'kiosk' } });
  const problem = venue.error ?? current.error;

  if (venue.data && current.data) {
    const { device } = current.data;
    if (device?.kind !== 'kiosk') return <EnrolScreen venueName={venue.data.name} />;
    return (
      <HomewardProvider api={api} audience="kiosk">
        <InTimeZone timeZone={venue.data.timeZone}>
          <KioskContext value={{ venue: venue.data, device }}>{children}</KioskContext>
        </InTimeZone>
      </HomewardProvider>
    );
  }
  return (
    <Screen top={<TopBar start={<BrandMark />} />}>
      {problem ? (
        <ErrorState
          text={errorText(problem.code)}
          onRetry={() => {
            void venue.refetch();
            void current.refetch();
          }}
        />
      ) : (
        <LoadingState />
      )}
    </Screen>
  );
}
