import type { VenueView } from '@homeward/contract';
import type { useLocalName } from '@homeward/i18n';

/** The desk and the place where it stands, for sentences. */
export function whereToBring(
  venue: VenueView,
  localName: ReturnType<typeof useLocalName>,
): { readonly desk: string; readonly place: string } {
  const [desk] = venue.desks;
  const place = venue.places.find(({ id }) => id === desk?.placeId);
  return {
    desk: desk ? localName(desk.name) : venue.name,
    place: place ? localName(place.name) : venue.name,
  };
}
