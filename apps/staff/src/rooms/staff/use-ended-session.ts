import { ApiProblem } from '@homeward/client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * A session may end while a page is open: the shift is over, the device was
 * revoked. Whatever is refused for that reason makes the page ask anew who is at work.
 */
export function useEndedSession(hasSession: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!hasSession) return;
    const listen = (problem: unknown) => {
      if (problem instanceof ApiProblem && problem.code === 'caller.not-signed-in') {
        void queries.invalidateQueries({ queryKey: ['staff.current'] });
      }
    };
    const leaveQueries = queries.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') listen(event.action.error);
    });
    const leaveMutations = queries.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') listen(event.action.error);
    });
    return () => {
      leaveQueries();
      leaveMutations();
    };
  }, [hasSession, queries]);
}
