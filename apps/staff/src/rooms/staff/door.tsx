import { useAnswer } from '@homeward/client';
import { useQueryClient } from '@tanstack/react-query';
import { type ComponentProps, type ReactNode, useEffect } from 'react';
import { NotYet } from '../../shell/asked.tsx';
import { EnrolScreen } from '../devices/enrol-screen.tsx';
import { VenueContext } from '../venue/venue-context.ts';
import { ArrivalFrame } from './arrival-frame.tsx';
import { SessionContext } from './session.ts';
import { SetUpScreen, setUpPath } from './set-up-screen.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import { useEndedSession } from './use-ended-session.ts';

interface DoorProps {
  readonly onAtWork: (isAtWork: boolean) => void;
  readonly children: ReactNode;
}

/** Nobody comes in without an enrolled device and a sign-in; everybody else stands at the right step. */
export function Door({ onAtWork, children }: DoorProps) {
  const venue = useAnswer('venue.read', {});
  const current = useAnswer('staff.current', {});
  const session = current.data?.session ?? null;
  const hasSession = session !== null;
  useEndedSession(hasSession);
  useForgetting(hasSession, current.data !== undefined);
  useEffect(() => onAtWork(hasSession), [hasSession, onAtWork]);

  if (!venue.data || !current.data) {
    const asked = venue.data ? current : venue;
    return <AtTheDoor answer={asked} />;
  }
  if (!session && location.pathname.endsWith(setUpPath)) {
    return <SetUpScreen venue={venue.data} />;
  }
  if (!session) return <Arrival isDemo={venue.data.isDemo} venueName={venue.data.name} />;
  return (
    <SessionContext value={session}>
      <WithBackOffice>{children}</WithBackOffice>
    </SessionContext>
  );
}

/** An unknown device is enrolled first; on a known one somebody signs in. */
function Arrival({ isDemo, venueName }: { readonly isDemo: boolean; readonly venueName: string }) {
  const device = useAnswer('devices.current', { query: { kind: 'staff' } });
  if (!device.data) {
    return <AtTheDoor answer={device} />;
  }
  if (device.data.device) {
    return (
      <SignInScreen venueName={venueName} isDemo={isDemo} deviceName={device.data.device.name} />
    );
  }
  return <EnrolScreen venueName={venueName} isDemo={isDemo} />;
}

function WithBackOffice({ children }: { readonly children: ReactNode }) {
  const venue = useAnswer('venue.read', {});
  const backOffice = useAnswer('venue.backOffice', {});
  if (!venue.data || !backOffice.data) {
    const asked = venue.data ? backOffice : venue;
    return <AtTheDoor answer={asked} />;
  }
  return (
    <VenueContext value={{ venue: venue.data, backOffice: backOffice.data }}>
      {children}
    </VenueContext>
  );
}

function AtTheDoor({ answer }: Pick<ComponentProps<typeof NotYet>, 'answer'>) {
  return (
    <ArrivalFrame>
      <NotYet answer={answer} shape="lines" />
    </ArrivalFrame>
  );
}

/** Whoever comes next on this device finds nothing of what the last one was shown. */
function useForgetting(hasSession: boolean, isKnown: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (hasSession || !isKnown) return;
    queries.removeQueries({
      predicate: ({ queryKey }) => !publicAnswers.has(String(queryKey[0])),
    });
  }, [hasSession, isKnown, queries]);
}

const publicAnswers: ReadonlySet<string> = new Set([
  'venue.read',
  'staff.current',
  'devices.current',
]);
