import { z } from 'zod';
import {
  duplicateView,
  lookAlikeOnItemView,
  mergedIntoView,
} from '../look-alikes/look-alike-view.ts';
import { matchOnItemView } from '../matches/match-view.ts';
import { photoView } from '../photos/photos.ts';
import { foundItemSummary } from './found-item-summary.ts';

/** A found item with all that staff know of it. */
export const foundItemView = foundItemSummary.omit({ photo: true }).extend({
  version: z.int(),
  description: z.string(),
  withheldDetails: z.string(),
  loggedAt: z.string(),
  loggedBy: z.object({ id: z.string(), name: z.string() }),
  photos: z.array(photoView),
  matches: z.array(matchOnItemView),
  /** Other found items that may be this very thing; still to be decided. */
  lookAlikes: z.array(lookAlikeOnItemView),
  /** Second loggings of it. */
  duplicates: z.array(duplicateView),
  mergedInto: mergedIntoView.nullable(),
  claims: z.array(z.object({ id: z.string(), status: z.string(), submittedAt: z.string() })),
  handover: z.object({ at: z.string(), byName: z.string(), receivedBy: z.string() }).nullable(),
  allowed: z.array(z.enum(['describe', 'move'])),
});

export type FoundItemView = z.output<typeof foundItemView>;
