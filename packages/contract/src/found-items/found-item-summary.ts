import { colourNames, foundItemStatuses } from '@homeward/domain';
import { z } from 'zod';

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

export type WhereaboutsView = z.output<typeof whereaboutsView>;
export type FoundItemSummary = z.output<typeof foundItemSummary>;
