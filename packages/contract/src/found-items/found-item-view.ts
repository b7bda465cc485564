import { colourNames, foundItemStatuses } from '@homeward/domain';
import { z } from 'zod';
import { matchOnItemView } from '../matches/match-view.ts';
import { photoView } from '../photos/photos.ts';

export const whereaboutsView = z.discriminatedUnion('at', [
  z.object({ at: z.literal('place'), placeId: z.string() }),
  z.object({ at: z.literal('desk'), deskId: z.string() }),
  z.object({ at: z.literal('shelf'), shelfId: z.string() }),
  z.object({ at: z.literal('staff'), staffId: z.string() }),
  z.object({ at: z.literal('counter'), counterId: z.string() }),
  z.object({ at: z.literal('owner') }),
]);

/** A found item as a row in a list. Staff only. */
export const foundItemSummary = z.object({
  id: z.string(),
  label: z.string(),
  title: z.string(),
  categoryId: z.string(),
  colours: z.array(z.enum(colourNames)),
  brand: z.string().nullable(),
  status: z.enum(foundItemStatuses),
  whereabouts: whereaboutsView,
  foundPlaceId: z.string(),
  foundAt: z.string(),
  /** The first photo, or null. */
  photo: z.object({ id: z.string(), placeholder: z.string() }).nullable(),
});

/** A found item with all that staff know of it. */
export const foundItemView = foundItemSummary.omit({ photo: true }).extend({
  version: z.int(),
  description: z.string(),
  withheldDetails: z.string(),
  loggedAt: z.string(),
  loggedBy: z.object({ id: z.string(), name: z.string() }),
  photos: z.array(photoView),
  matches: z.array(matchOnItemView),
  claims: z.array(z.object({ id: z.string(), status: z.string(), submittedAt: z.string() })),
  handover: z.object({ at: z.string(), byName: z.string(), receivedBy: z.string() }).nullable(),
  allowed: z.array(z.enum(['describe', 'move'])),
});

export type WhereaboutsView = z.output<typeof whereaboutsView>;
export type FoundItemSummary = z.output<typeof foundItemSummary>;
export type FoundItemView = z.output<typeof foundItemView>;
