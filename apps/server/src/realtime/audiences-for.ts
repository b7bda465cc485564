import { type SocketGreeting, socketAccess } from '@homeward/contract';
import type { Audience } from '@homeward/domain';
import { authorise } from '../http/authorise.ts';
import { hasRole, type Knock } from '../http/knock.ts';

/** The rooms a page may listen in under the name it gives itself; null when it may not. */
export function audiencesFor(
  page: SocketGreeting['audience'],
  knock: Knock,
): readonly Audience[] | null {
  const actor = authorise({ access: socketAccess[page] }, knock, false);
  if (!actor.ok) return null;
  if (page === 'staff') return hasRole(knock, 'admin') ? ['staff', 'admin'] : ['staff'];
  if (page === 'guest' && actor.value?.kind === 'guest') {
    return ['wall', `report:${actor.value.reportId}`];
  }
  return ['wall'];
}

/** The widest audience a caller of `/api/events` belongs to; a guest's own link comes first. */
export function widestAudience(knock: Knock): Audience {
  if (knock.guest && knock.guest !== 'refused') return `report:${knock.guest.reportId}`;
  if (knock.shift) return hasRole(knock, 'admin') ? 'admin' : 'staff';
  return 'wall';
}
