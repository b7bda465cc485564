import type { BackOfficeView, FoundItemView, SessionView, VenueView } from '@homeward/contract';

/** A small park to play in. */
export const park: VenueView = {
  name: 'Small Park',
  timeZone: 'UTC',
  languages: ['en', 'de'],
  isDemo: false,
  channels: ['mail'],
  pushKey: null,
  openingHours: [],
  zones: [{ id: 'wood', name: { en: 'Wood' } }],
  places: [
    { id: 'carousel', zoneId: 'wood', name: { en: 'Carousel' }, x: 10, y: 10 },
    { id: 'teacups', zoneId: 'wood', name: { en: 'Teacups' }, x: 80, y: 40 },
  ],
  desks: [{ id: 'desk', name: { en: 'Lost and found' }, placeId: 'carousel' }],
  counters: [
    { id: 'counter-1', deskId: 'desk', name: { en: 'Counter 1' }, lanes: ['pickup', 'enquiry'] },
  ],
  categories: [
    { id: 'bag', name: { en: 'Bag', de: 'Tasche' }, picture: 'bag', privacy: 'open' },
    { id: 'toy', name: { en: 'Toy' }, picture: 'toy', privacy: 'open' },
    { id: 'bank-card', name: { en: 'Bank card' }, picture: 'bank-card', privacy: 'unphotographed' },
  ],
};

export const backOffice: BackOfficeView = {
  shelves: [{ id: 'b3', deskId: 'desk', name: 'B3' }],
  kioskProfiles: [],
  holding: [],
};

export const session: SessionView = {
  staff: {
    id: 'staff-ana',
    handle: 'ana',
    name: 'Ana Ruiz',
    roles: ['desk', 'intake'],
    isActive: true,
  },
  device: {
    id: 'device-1',
    kind: 'staff',
    name: 'Tablet 1',
    kioskProfile: null,
    enrolledAt: '2026-06-01T08:00:00.000Z',
    revokedAt: null,
  },
  expiresAt: '2026-06-03T20:00:00.000Z',
};

/** What the server says of an item it has just logged. */
export function loggedItem(input: unknown): FoundItemView {
  const { params, body } = input as {
    params: { itemId: string };
    body: Pick<FoundItemView, 'title' | 'categoryId' | 'colours' | 'foundAt' | 'foundPlaceId'>;
  };
  return {
    id: params.itemId,
    label: 'L-7',
    title: body.title,
    categoryId: body.categoryId,
    colours: body.colours,
    brand: null,
    status: 'held',
    whereabouts: { at: 'shelf', shelfId: 'b3' },
    foundPlaceId: body.foundPlaceId,
    foundAt: body.foundAt,
    version: 1,
    description: '',
    withheldDetails: '',
    loggedAt: body.foundAt,
    loggedBy: { id: 'staff-ana', name: 'Ana Ruiz' },
    photos: [],
    lookAlikes: [],
    duplicates: [],
    mergedInto: null,
    matches: [],
    claims: [],
    handover: null,
    allowed: ['describe', 'move'],
  };
}
