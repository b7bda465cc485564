import type { BackOfficeView, VenueView } from '@homeward/contract';
import { useLocalName, useT } from '@homeward/i18n';
import { createContext, useContext, useMemo } from 'react';

export type CategoryView = VenueView['categories'][number];
export type PlaceView = VenueView['places'][number];

interface VenueAndBack {
  readonly venue: VenueView;
  readonly backOffice: BackOfficeView;
}

/** The venue and what only staff see of it; there as soon as somebody is signed in. */
export const VenueContext = createContext<VenueAndBack | null>(null);

/** The venue and its names in the language being spoken. */
export interface VenueNames extends VenueAndBack {
  readonly category: (id: string | null) => CategoryView | null;
  readonly categoryName: (id: string | null) => string;
  readonly placeName: (id: string | null) => string;
  readonly zoneNameOf: (placeId: string | null) => string;
  readonly shelfName: (id: string | null) => string;
  readonly counterName: (id: string | null) => string;
  readonly deskName: (id: string | null) => string;
}

/** What ids of the venue are called; an id the venue no longer has is said as it is. */
export function useVenue(): VenueNames {
  const known = useContext(VenueContext);
  if (!known) throw new Error('useVenue needs somebody signed in above it');
  const { t } = useT();
  const localName = useLocalName();
  return useMemo(() => {
    const { venue, backOffice } = known;
    const named = <Thing extends { id: string; name: Readonly<Record<string, string>> }>(
      things: readonly Thing[],
      id: string | null,
    ) => {
      const thing = things.find((each) => each.id === id);
      return thing ? localName(thing.name) : (id ?? '');
    };
    const category = (id: string | null) => venue.categories.find((each) => each.id === id) ?? null;
    return {
      ...known,
      category,
      categoryName: (id) => {
        const found = category(id);
        return found ? localName(found.name) : (id ?? t('shared-words.something-else'));
      },
      placeName: (id) => named(venue.places, id),
      zoneNameOf: (placeId) =>
        named(venue.zones, venue.places.find((place) => place.id === placeId)?.zoneId ?? null),
      shelfName: (id) => backOffice.shelves.find((shelf) => shelf.id === id)?.name ?? id ?? '',
      counterName: (id) => named(venue.counters, id),
      deskName: (id) => named(venue.desks, id),
    };
  }, [known, localName, t]);
}
