import { type AnnouncementId, endAnnouncement as end, fail, ok } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { announcementEvent } from './announce.ts';

/** What was said to all who wait no longer holds. */
export function endAnnouncement({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: AnnouncementId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const standing = await tx.announcements.find(id);
      if (!standing) return fail('announcement.not-found');
      if (standing.endedAt) return ok(standing);
      const at = clock.now();
      const ended = await tx.announcements.save(end(standing, at));
      await tx.events.append(announcementEvent('announcement.ended', ended), actor, at);
      return ok(ended);
    });
}
