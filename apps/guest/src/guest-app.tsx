import { createApi, HomewardProvider } from '@homeward/client';
import { useMemo } from 'react';
import { CodeScreen } from './rooms/codes/code-screen.tsx';
import { useAuthorization } from './rooms/codes/guest-key.ts';
import { ReportScreen } from './rooms/reports/report-screen.tsx';

/** With a link or a code: where the report stands. Without: the way to enter a code. */
export function GuestApp() {
  const authorization = useAuthorization();
  const api = useMemo(() => createApi({ authorization: () => authorization }), [authorization]);
  return (
    <HomewardProvider key={authorization} api={api} audience={authorization ? 'guest' : null}>
      {authorization ? <ReportScreen /> : <CodeScreen />}
    </HomewardProvider>
  );
}
