import type { AnnouncementId, StaffId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import { fail, ok, type Result } from '../kernel/result.ts';

/** What is said most often, in every language; `other` is said in the words of whoever says it. */
export const announcementKinds = [
  'short-of-staff',
  'busy',
  'system-slow',
  'closing-soon',
  'other',
] as const;
export type AnnouncementKind = (typeof announcementKinds)[number];

/** A message to all who wait: on the wall, at the kiosks and on every visitor's page. */
export interface Announcement {
  readonly id: AnnouncementId;
  readonly version: number;
  readonly kind: AnnouncementKind;
  /** The words themselves for `other`; otherwise what may be added, or nothing. */
  readonly words: string;
  readonly saidAt: Instant;
  readonly saidBy: StaffId;
  /** From then on it is no longer shown; null until somebody ends it. */
  readonly until: Instant | null;
  readonly endedAt: Instant | null;
}

/** Say something to all who wait. `other` needs words. */
export function announce(
  said: Pick<Announcement, 'id' | 'kind' | 'words' | 'saidBy' | 'until'>,
  at: Instant,
): Result<Announcement, 'announcement.empty'> {
  const words = said.words.trim();
  if (said.kind === 'other' && words === '') return fail('announcement.empty');
  return ok({ ...said, words, version: 1, saidAt: at, endedAt: null });
}

/** Is it still to be shown? */
export function isStanding({ until, endedAt }: Announcement, at: Instant): boolean {
  return endedAt === null && (until === null || at < until);
}

/** It no longer holds. Ending it twice changes nothing. */
export function endAnnouncement(announcement: Announcement, at: Instant): Announcement {
  return { ...announcement, endedAt: announcement.endedAt ?? at };
}
