import {
  type Category,
  type CategoryId,
  type CounterId,
  type CounterPlace,
  type Desk,
  type DeskId,
  disposalWays,
  type KioskProfile,
  type LocalName,
  lanes,
  languages,
  type MatchThresholds,
  type OpeningHours,
  type Place,
  type PlaceId,
  privacyClasses,
  type QueueRules,
  type Shelf,
  type ShelfId,
  type Zone,
  type ZoneId,
} from '@homeward/domain';
import { z } from 'zod';
import { guestFilings, guestLinks, promiseWarningMinutes } from './guest-settings.ts';
import { localTime } from './local-time-schema.ts';
import { noticeRules } from './notice-schema.ts';
import { categoryPictures } from './pictures.ts';

/** Thresholds for a venue that has not measured its own yet. */
export const defaultMatchThresholds: MatchThresholds = { haveALook: 0.25, almostCertain: 0.95 };
export const defaultLookAlikeThreshold = 0.6;

/** How the line is kept where the venue says nothing else. */
export const defaultQueueRules: QueueRules = {
  holdMinutes: 30,
  callGraceSeconds: 90,
  returnGraceMinutes: 30,
  targetMinutes: { pickup: 3, enquiry: 10, 'hand-in': 6 },
};

const schemaLink = z.exactOptional(z.string()).meta({
  description: 'Where editors find the rules of this file.',
});

/** An id as people write it; which room it belongs to is known from where it stands. */
function id<Id extends string>(description: string) {
  const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  return z
    .string()
    .regex(pattern, 'an id has only small letters, digits and single hyphens, like "main-gate"')
    .max(60)
    .meta({ description }) as unknown as z.ZodType<Id>;
}

const words = z.string().trim().min(1).max(80);

const localName: z.ZodType<LocalName> = z
  .strictObject({
    en: words,
    es: z.exactOptional(words),
    fr: z.exactOptional(words),
    de: z.exactOptional(words),
    pt: z.exactOptional(words),
    it: z.exactOptional(words),
    nl: z.exactOptional(words),
    zh: z.exactOptional(words),
    ja: z.exactOptional(words),
    ko: z.exactOptional(words),
    ar: z.exactOptional(words),
  } satisfies Record<(typeof languages)[number], z.ZodType>)
  .meta({
    description: 'A name in each language the venue cares to give; English is always there.',
  });

const timeZone = z
  .string()
  .refine(isTimeZone, 'this is not a time zone; write one like "Europe/Amsterdam"')
  .meta({ description: 'IANA time zone, such as "Europe/Amsterdam".' });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // Offsets such as "+02:00" are accepted by Intl too, but know no summer time.
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

const metres = z.number().min(0).max(20_000);
const share = z.number().min(0).max(1);

const openingHours: z.ZodType<OpeningHours> = z.strictObject({
  weekdays: z
    .array(z.int().min(1).max(7))
    .min(1)
    .meta({ description: '1 is Monday, 7 is Sunday.' }),
  opens: localTime,
  closes: localTime,
});

const zone: z.ZodType<Zone> = z.strictObject({ id: id<ZoneId>('The zone.'), name: localName });

const place: z.ZodType<Place> = z.strictObject({
  id: id<PlaceId>('The place.'),
  zoneId: id<ZoneId>('The zone it lies in, from the same file.'),
  name: localName,
  x: metres.meta({ description: 'Metres to the right of the top left corner of the plan.' }),
  y: metres.meta({ description: 'Metres down from the top left corner of the plan.' }),
});

const desk: z.ZodType<Desk> = z.strictObject({
  id: id<DeskId>('The desk.'),
  name: localName,
  placeId: id<PlaceId>('Where it stands, from places.json.'),
});

const counter: z.ZodType<CounterPlace> = z.strictObject({
  id: id<CounterId>('The counter.'),
  deskId: id<DeskId>('The desk it belongs to.'),
  name: localName,
  lanes: z
    .array(z.enum(lanes))
    .min(1)
    .meta({ description: 'Which tickets are called here when the counter is open.' }),
});

const shelf: z.ZodType<Shelf> = z.strictObject({
  id: id<ShelfId>('The shelf.'),
  deskId: id<DeskId>('The desk it stands behind.'),
  name: words.max(20).meta({ description: 'What is written on it, as short as can be.' }),
});

const category: z.ZodType<Category> = z.strictObject({
  id: id<CategoryId>('The category.'),
  name: localName,
  picture: z.enum(categoryPictures).meta({ description: 'The drawing on its tile.' }),
  holdingDays: z.int().min(1).max(3650).meta({ description: 'Days it is kept for its owner.' }),
  afterHolding: z.enum(disposalWays).meta({ description: 'What becomes of it then.' }),
  privacy: z.enum(privacyClasses).meta({
    description:
      'open: visitors may hear that one was found; discreet: only "we may have it"; masked: photographed only with names covered; unphotographed: no photo at all.',
  }),
});

const kioskProfile: z.ZodType<KioskProfile> = z.strictObject({
  id: id<string>('The profile, chosen when a kiosk is enrolled.'),
  placeId: id<PlaceId>('Where it stands, from places.json.'),
  idleSeconds: z
    .int()
    .min(15)
    .max(600)
    .meta({ description: 'Seconds without a touch before it asks whether anybody is there.' }),
  hasPrinter: z.boolean().meta({ description: 'Whether it can print a slip.' }),
});

const matchThresholds: z.ZodType<MatchThresholds> = z
  .strictObject({
    haveALook: share.meta({ description: 'From here on staff are told "have a look".' }),
    almostCertain: share.meta({ description: 'From here on it is "almost certainly" the one.' }),
  })
  .meta({ description: 'Match probabilities, 0 to 1.' });

const minutes = (least: number, most: number, description: string) =>
  z.number().min(least).max(most).meta({ description });

const queueRules: z.ZodType<QueueRules> = z
  .strictObject({
    holdMinutes: minutes(0, 120, 'Minutes, in all, for which visitors may hold their place.'),
    callGraceSeconds: z.int().min(0).max(600).meta({
      description: 'Seconds a called visitor has to appear before the call may be given up.',
    }),
    returnGraceMinutes: minutes(
      0,
      240,
      'Minutes after a missed call in which visitors may take their place again by themselves.',
    ),
    targetMinutes: z
      .strictObject({
        pickup: minutes(0.5, 120, 'For somebody whose item is ready.'),
        enquiry: minutes(0.5, 120, 'For somebody with a question.'),
        'hand-in': minutes(0.5, 120, 'For somebody who hands something in.'),
      })
      .meta({ description: 'Minutes of waiting that weigh the same in each lane.' }),
  })
  .meta({ description: 'How the line is kept.' });

/** What an installer writes, file by file. The rules across files are in `cross-checks.ts`. */
export const venueSchemas = {
  venue: z.strictObject({
    $schema: schemaLink,
    name: words,
    timeZone,
    languages: z.array(z.enum(languages)).min(1).meta({
      description: 'Languages offered on the screens; the first is the one kiosks start in.',
    }),
    openingHours: z.array(openingHours).meta({
      description: 'When the desk is open. An empty list: always.',
    }),
    sweepTimes: z.array(localTime).min(1).meta({
      description: 'When everything held at rides has reached the desk; promises follow from it.',
    }),
    matchThresholds: z.exactOptional(matchThresholds),
    queue: z.exactOptional(queueRules),
    guestLinks: z.exactOptional(guestLinks),
    guestFilings: z.exactOptional(guestFilings),
    notices: z.exactOptional(noticeRules),
    promiseWarningMinutes: z.exactOptional(promiseWarningMinutes),
    lookAlikeThreshold: z.exactOptional(
      share.min(0.05).meta({
        description:
          'Probability, 0.05 to 1, from which staff are asked whether two found items are one thing logged twice. Lower asks more often.',
      }),
    ),
  }),
  places: z.strictObject({
    $schema: schemaLink,
    zones: z.array(zone).min(1),
    places: z.array(place).min(1),
  }),
  desks: z.strictObject({
    $schema: schemaLink,
    desks: z.array(desk).min(1),
    counters: z.array(counter).min(1),
    shelves: z.array(shelf).min(1),
  }),
  categories: z.strictObject({
    $schema: schemaLink,
    categories: z.array(category).min(1).meta({
      description: 'The first eleven, and the one called "else", are the tiles of the kiosk.',
    }),
  }),
  kiosks: z.strictObject({ $schema: schemaLink, kioskProfiles: z.array(kioskProfile) }),
};

export type VenueFile = keyof typeof venueSchemas;
