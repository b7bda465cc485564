import {
  type Announcement,
  type AnnouncementId,
  addMinutes,
  fail,
  ok,
  announce as say,
} from '@homeward/domain';
import type { Deps, StaffActor, Tx } from '../ports.ts';

export interface Announce {
  /** Made by the page, so that sending it again is harmless; without it the house makes one. */
  readonly id?: AnnouncementId | undefined;
  readonly kind: Announcement['kind'];
  readonly words: string;
  /** How long it holds, or null until somebody ends it. */
  readonly minutes: number | null;
}

/** Say something to all who wait; it takes the place of what was said before. */
export function announce({ store, clock, ids }: Pick<Deps, 'store' | 'clock' | 'ids'>) {
  return ({ id, kind, words, minutes }: Announce, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const known = id ? await tx.announcements.find(id) : null;
      if (known) return known.saidBy === actor.staffId ? ok(known) : fail('id.already-used');
      const at = clock.now();
      const decision = say(
        {
          id: id ?? ids.next<AnnouncementId>(),
          kind,
          words,
          saidBy: actor.staffId,
          until: minutes === null ? null : addMinutes(at, minutes),
        },
        at,
      );
      if (!decision.ok) return decision;
      await tx.announcements.add(decision.value);
      await tx.events.append(announcementEvent('announcement.made', decision.value), actor, at);
      return ok(decision.value);
    });
}

/** What is said to all who wait, as an event: its kind, never its words. */
export function announcementEvent(
  name: 'announcement.made' | 'announcement.ended',
  { id, version, kind }: Announcement,
): Parameters<Tx['events']['append']>[0] {
  return { name, id, version, facts: { kind } };
}
