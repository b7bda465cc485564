import type { Category, CategoryId, CounterId, Lane, PlaceId, Venue } from '@homeward/domain';
import { lanes } from '@homeward/domain';
import { aVenue, spots } from '@homeward/testkit';

/** What is lost, how often (in proportion), and how long it is kept. */
const kinds = [
  ['hat', 20, 30, 'open'],
  ['clothes', 18, 30, 'open'],
  ['glasses', 12, 90, 'open'],
  ['phone', 12, 90, 'discreet'],
  ['bottle', 10, 30, 'open'],
  ['toy', 9, 30, 'open'],
  ['wallet', 7, 90, 'discreet'],
  ['keys', 6, 90, 'discreet'],
  ['bag', 4, 30, 'open'],
  ['identity-paper', 2, 2, 'masked'],
] as const;

export const phoneId = 'phone' as CategoryId;

/** Kinds of things with how often each is lost. */
export const lostKinds = kinds.map(([id, weight]) => ({ value: id as CategoryId, weight }));

/** Places where things are lost, the rides that hold them until a sweep. */
export const rides: readonly PlaceId[] = [spots.carousel, spots.pier, spots.gate];

const everyLane: readonly Lane[] = lanes;

/** The park of the simulation: twelve hours a day, three sweeps, `counters` counters for every lane. */
export function simulatedVenue(counters: number): Venue {
  const base = aVenue();
  const numbers = Array.from({ length: counters }, (_, place) => place + 1);
  return {
    ...base,
    timeZone: 'Europe/Amsterdam',
    openingHours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '10:00', closes: '22:00' }],
    sweepTimes: ['13:30', '17:30', '21:30'],
    categories: kinds.map(categoryOf),
    counters: numbers.map((number) => ({
      id: `counter-${number}` as CounterId,
      deskId: spots.desk,
      name: { en: `Counter ${number}` },
      lanes: everyLane,
    })),
  };
}

function categoryOf([id, , holdingDays, privacy]: (typeof kinds)[number]): Category {
  return {
    id: id as CategoryId,
    name: { en: id },
    picture: 'bag',
    holdingDays,
    afterHolding: privacy === 'open' ? 'donate' : 'authority',
    privacy,
  };
}
