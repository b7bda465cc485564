import { announcementKinds } from '@homeward/domain';
import { z } from 'zod';

/** A message to all who wait: a kind that screens put into words, and words of its own. */
export const announcementView = z.object({
  id: z.string(),
  kind: z.enum(announcementKinds),
  words: z.string(),
  saidAt: z.string(),
  until: z.string().nullable(),
});

export type AnnouncementView = z.output<typeof announcementView>;
