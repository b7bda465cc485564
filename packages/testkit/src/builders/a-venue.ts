import type {
  Category,
  CategoryId,
  CounterId,
  CounterPlace,
  DeskId,
  PlaceId,
  PrivacyClass,
  ShelfId,
  Venue,
  ZoneId,
} from '@homeward/domain';

const deskId = 'main-desk' as DeskId;

/** Ids of the test venue, for tests that name a place, a kind or a counter. */
export const spots = {
  carousel: 'carousel' as PlaceId,
  pier: 'pier' as PlaceId,
  gate: 'gate' as PlaceId,
  desk: deskId,
  shelf: 'shelf-a' as ShelfId,
  otherShelf: 'shelf-b' as ShelfId,
  counterOne: 'counter-1' as CounterId,
  counterTwo: 'counter-2' as CounterId,
  handInCounter: 'counter-3' as CounterId,
} as const;

export const kinds = {
  bag: 'bag' as CategoryId,
  hat: 'hat' as CategoryId,
  phone: 'phone' as CategoryId,
  passport: 'identity-paper' as CategoryId,
  bankCard: 'bank-card' as CategoryId,
} as const;

function category(id: CategoryId, privacy: PrivacyClass): Category {
  const afterHolding = privacy === 'open' ? 'donate' : 'authority';
  return { id, name: { en: id }, picture: 'bag', holdingDays: 30, afterHolding, privacy };
}

function counter(id: CounterId, lanes: CounterPlace['lanes']): CounterPlace {
  return { id, deskId, name: { en: id }, lanes };
}

/** A small venue in Berlin: two zones, three places, three counters, one kind of each privacy. */
export function aVenue(over: Partial<Venue> = {}): Venue {
  const fair = 'fair' as ZoneId;
  const shore = 'shore' as ZoneId;
  return {
    name: 'Lakeside Fair',
    timeZone: 'Europe/Berlin',
    languages: ['en', 'de'],
    openingHours: [],
    sweepTimes: ['13:00', '22:30'],
    zones: [
      { id: fair, name: { en: 'The fair' } },
      { id: shore, name: { en: 'The shore' } },
    ],
    places: [
      { id: spots.carousel, zoneId: fair, name: { en: 'Carousel' }, x: 0, y: 0 },
      { id: spots.gate, zoneId: fair, name: { en: 'Gate' }, x: 120, y: 0 },
      { id: spots.pier, zoneId: shore, name: { en: 'Pier' }, x: 0, y: 300 },
    ],
    desks: [{ id: deskId, name: { en: 'Main desk' }, placeId: spots.gate }],
    counters: [
      counter(spots.counterOne, ['pickup', 'enquiry', 'hand-in']),
      counter(spots.counterTwo, ['pickup', 'enquiry', 'hand-in']),
      counter(spots.handInCounter, ['hand-in']),
    ],
    shelves: [
      { id: spots.shelf, deskId, name: 'A' },
      { id: spots.otherShelf, deskId, name: 'B' },
    ],
    categories: [
      category(kinds.bag, 'open'),
      category(kinds.hat, 'open'),
      category(kinds.phone, 'discreet'),
      category(kinds.passport, 'masked'),
      category(kinds.bankCard, 'unphotographed'),
    ],
    kioskProfiles: [{ id: 'gate-kiosk', placeId: spots.gate, idleSeconds: 45, hasPrinter: false }],
    matchThresholds: { haveALook: 0.5, almostCertain: 0.9 },
    lookAlikeThreshold: 0.6,
    queue: {
      holdMinutes: 30,
      callGraceSeconds: 90,
      returnGraceMinutes: 30,
      targetMinutes: { pickup: 3, enquiry: 10, 'hand-in': 6 },
    },
    guestLinks: { daysAfterClosing: 60, monthsAfterFiling: 14 },
    guestFilings: { hourlyPerNetwork: 6, hourlyAtVenue: 120, ownNetworks: [] },
    promiseWarningMinutes: 30,
    notices: {
      quietHours: null,
      turnNear: { ticketsAhead: 2, minutes: 5 },
      holdingWarningDays: 3,
      sms: { perNumberDaily: 20, perKioskHourly: 60, perVenueDaily: 5000, countries: [] },
    },
    ...over,
  };
}
