import { type Announcement, type Instant, isStanding } from '@homeward/domain';
import type { ReadTx } from '../ports.ts';

/** What is being said to all who wait, or null. Only the latest word counts. */
export async function standingAnnouncement(
  tx: Pick<ReadTx, 'announcements'>,
  at: Instant,
): Promise<Announcement | null> {
  const latest = await tx.announcements.latest();
  return latest && isStanding(latest, at) ? latest : null;
}
