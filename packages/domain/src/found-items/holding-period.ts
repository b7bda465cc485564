import { addMinutes, type Instant } from '../kernel/instant.ts';
import { categoryOf } from '../venue/lookup.ts';
import type { Venue } from '../venue/venue.ts';
import type { FoundItem } from './found-item.ts';

const dayMinutes = 24 * 60;

/** Until when a thing is kept, by the holding period of its category; null when it isn't here any more. */
export function holdingEndsAt(
  venue: Venue,
  { status, categoryId, loggedAt }: Pick<FoundItem, 'status' | 'categoryId' | 'loggedAt'>,
): Instant | null {
  const category = categoryOf(venue, categoryId);
  const isHere = status === 'held' || status === 'reserved';
  return category && isHere ? addMinutes(loggedAt, category.holdingDays * dayMinutes) : null;
}
