import { epochMsOf, type Instant } from '../kernel/instant.ts';
import { addDays, instantAtLocalTime, localDay } from '../kernel/local-time.ts';
import type { Venue } from './venue.ts';

/** One stretch of time in which the desk is open. */
export interface DeskHours {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

/**
 * The stretch of opening hours in which `at` lies, or null when it lies in
 * none. Hours that close before they open go on past midnight.
 */
export function deskHoursAt(
  venue: Pick<Venue, 'openingHours' | 'timeZone'>,
  at: Instant,
): DeskHours | null {
  const today = localDay(at, venue.timeZone);
  const stretches = [addDays(today, -1), today].flatMap((day) => hoursOn(venue, day));
  return stretches.find(({ opensAt, closesAt }) => opensAt <= at && at < closesAt) ?? null;
}

/** The next time the desk opens after `at`, within a week; null for a venue without hours. */
export function nextOpening(
  venue: Pick<Venue, 'openingHours' | 'timeZone'>,
  at: Instant,
): Instant | null {
  const today = localDay(at, venue.timeZone);
  const openings = [0, 1, 2, 3, 4, 5, 6, 7]
    .flatMap((ahead) => hoursOn(venue, addDays(today, ahead)))
    .map(({ opensAt }) => opensAt);
  return openings.filter((opensAt) => opensAt > at).sort()[0] ?? null;
}

/** A venue whose installer wrote no hours never closes. */
export function isAlwaysOpen({ openingHours }: Pick<Venue, 'openingHours'>): boolean {
  return openingHours.length === 0;
}

function hoursOn(
  { openingHours, timeZone }: Pick<Venue, 'openingHours' | 'timeZone'>,
  day: string,
): readonly DeskHours[] {
  const weekday = ((new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7) + 1;
  return openingHours
    .filter(({ weekdays }) => weekdays.includes(weekday))
    .map(({ opens, closes }) => {
      const opensAt = instantAtLocalTime(day, opens, timeZone);
      const sameDay = instantAtLocalTime(day, closes, timeZone);
      const isOvernight = epochMsOf(sameDay) <= epochMsOf(opensAt);
      const closesAt = isOvernight
        ? instantAtLocalTime(addDays(day, 1), closes, timeZone)
        : sameDay;
      return { opensAt, closesAt };
    });
}
