import { type BackOfficeView, venue as doors, type VenueView } from '@homeward/contract';
import { ok, type Venue } from '@homeward/domain';
import type { WaysOut } from '../notices/open-ways-out.ts';
import type { ContractRouter } from './contract-router.ts';

/** HTTP door to what the installer decided. */
export function venueRoutes(
  router: ContractRouter,
  venue: Venue,
  { isDemo, ways }: { readonly isDemo: boolean; readonly ways: WaysOut },
): void {
  const shown = presentVenue(venue, isDemo, ways);
  const backOffice = presentBackOffice(venue);
  router.onAlike(
    doors.read,
    async () => shown,
    (view) => view,
  );
  router.on(
    doors.backOffice,
    async () => ok(backOffice),
    (view) => view,
  );
}

function presentVenue(venue: Venue, isDemo: boolean, ways: WaysOut): VenueView {
  return {
    name: venue.name,
    timeZone: venue.timeZone,
    languages: [...venue.languages],
    isDemo,
    channels: [...ways.sender.channels],
    pushKey: ways.sender.channels.includes('push') ? ways.pushKey : null,
    openingHours: venue.openingHours.map(({ weekdays, opens, closes }) => ({
      weekdays: [...weekdays],
      opens,
      closes,
    })),
    zones: venue.zones.map(({ id, name }) => ({ id, name: { ...name } })),
    places: venue.places.map(({ id, zoneId, name, x, y }) => ({
      id,
      zoneId,
      name: { ...name },
      x,
      y,
    })),
    desks: venue.desks.map(({ id, name, placeId }) => ({ id, name: { ...name }, placeId })),
    counters: venue.counters.map(({ id, deskId, name, lanes }) => ({
      id,
      deskId,
      name: { ...name },
      lanes: [...lanes],
    })),
    categories: venue.categories.map(({ id, name, picture, privacy }) => ({
      id,
      name: { ...name },
      picture,
      privacy,
    })),
  };
}

function presentBackOffice({ shelves, kioskProfiles, categories }: Venue): BackOfficeView {
  return {
    shelves: shelves.map(({ id, deskId, name }) => ({ id, deskId, name })),
    kioskProfiles: kioskProfiles.map(({ id, placeId }) => ({ id, placeId })),
    holding: categories.map(({ id, holdingDays, afterHolding }) => ({
      categoryId: id,
      holdingDays,
      afterHolding,
    })),
  };
}
