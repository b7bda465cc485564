import type { CategoryId, CounterId, PlaceId } from '../kernel/brand.ts';
import type { Category, CounterPlace, Place, Venue } from './venue.ts';

/** The category of that id, or null when the venue has none. */
export function categoryOf(venue: Venue, id: CategoryId): Category | null {
  return venue.categories.find((category) => category.id === id) ?? null;
}

/** The place of that id, or null when the venue has none. */
export function placeOf(venue: Venue, id: PlaceId): Place | null {
  return venue.places.find((place) => place.id === id) ?? null;
}

/** Where a counter stands and what it serves, or null when the venue has no such counter. */
export function counterPlaceOf(venue: Venue, id: CounterId): CounterPlace | null {
  return venue.counters.find((counter) => counter.id === id) ?? null;
}
