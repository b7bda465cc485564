import type { SessionView } from '@homeward/contract';
import { createContext, useContext } from 'react';

/** Who is at work on this device. */
export const SessionContext = createContext<SessionView | null>(null);

/** The present shift: who, on which device. */
export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs somebody signed in above it');
  return session;
}

export type Role = SessionView['staff']['roles'][number];

/** Has the staff member at work one of these roles? It only hides doors; the server guards them. */
export function useHasRole(...roles: readonly Role[]): boolean {
  const { staff } = useSession();
  return roles.some((role) => staff.roles.includes(role));
}

/** Those who serve visitors: they call tickets, decide claims and hand items over. */
export function useIsDeskStaff(): boolean {
  return useHasRole('desk', 'supervisor', 'admin');
}
