import { disposalWays, noticeChannels, privacyClasses } from '@homeward/domain';
import { z } from 'zod';
import { anyStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { lane, language, localName } from '../kernel/fields.ts';

/** What any screen may know of the venue. */
export const venueView = z.object({
  name: z.string(),
  timeZone: z.string(),
  languages: z.array(language),
  isDemo: z.boolean(),
  /** Ways to be told that are set up here; push needs `pushKey`. */
  channels: z.array(z.enum(noticeChannels)),
  /** The public VAPID key, for `pushManager.subscribe`; null without push. */
  pushKey: z.string().nullable(),
  openingHours: z.array(
    z.object({ weekdays: z.array(z.int()), opens: z.string(), closes: z.string() }),
  ),
  zones: z.array(z.object({ id: z.string(), name: localName })),
  places: z.array(
    z.object({
      id: z.string(),
      zoneId: z.string(),
      name: localName,
      x: z.number(),
      y: z.number(),
    }),
  ),
  desks: z.array(z.object({ id: z.string(), name: localName, placeId: z.string() })),
  counters: z.array(
    z.object({ id: z.string(), deskId: z.string(), name: localName, lanes: z.array(lane) }),
  ),
  categories: z.array(
    z.object({
      id: z.string(),
      name: localName,
      picture: z.string(),
      privacy: z.enum(privacyClasses),
    }),
  ),
});

/** What staff work with besides. */
export const backOfficeView = z.object({
  shelves: z.array(z.object({ id: z.string(), deskId: z.string(), name: z.string() })),
  kioskProfiles: z.array(z.object({ id: z.string(), placeId: z.string() })),
  holding: z.array(
    z.object({
      categoryId: z.string(),
      holdingDays: z.number(),
      afterHolding: z.enum(disposalWays),
    }),
  ),
});

export type VenueView = z.output<typeof venueView>;
export type BackOfficeView = z.output<typeof backOfficeView>;

export const venue = {
  read: endpoint({
    name: 'venue.read',
    method: 'GET',
    path: '/api/venue',
    summary: 'The venue as every screen shows it: names, places, categories, hours.',
    access: ['anyone'],
    response: venueView,
    errors: [],
  }),
  backOffice: endpoint({
    name: 'venue.backOffice',
    method: 'GET',
    path: '/api/venue/back-office',
    summary: 'Shelves, kiosk profiles and holding periods.',
    access: anyStaff,
    response: backOfficeView,
    errors: [],
  }),
};
