import type { SocketGreeting } from '@homeward/contract';
import type { Audience } from '@homeward/domain';
import { hasRole, type Knock } from '../http/knock.ts';

/** The rooms a page may listen in under the name it gives itself; null when it is no such page. */
export function audiencesFor(
  page: SocketGreeting['audience'],
  knock: Knock,
): readonly Audience[] | null {
  switch (page) {
    case 'wall':
      return ['wall'];
    case 'kiosk':
      return knock.devices.kiosk ? ['wall'] : null;
    case 'guest':
      return knock.guest && knock.guest !== 'refused'
        ? ['wall', `report:${knock.guest.reportId}`]
        : null;
    case 'staff':
      if (!knock.shift) return null;
      return hasRole(knock, 'admin') ? ['staff', 'admin'] : ['staff'];
  }
}

/** The widest audience a caller of `/api/events` belongs to; a guest's own link comes first. */
export function widestAudience(knock: Knock): Audience {
  if (knock.guest && knock.guest !== 'refused') return `report:${knock.guest.reportId}`;
  if (knock.shift) return hasRole(knock, 'admin') ? 'admin' : 'staff';
  return 'wall';
}
