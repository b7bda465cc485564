import { addMinutes, type Instant } from '../kernel/instant.ts';
import { instantAtLocalTime, localDay } from '../kernel/local-time.ts';
import { deskHoursAt, isAlwaysOpen } from '../venue/desk-hours.ts';
import type { Venue } from '../venue/venue.ts';

/** Hours after midnight until which a late evening still belongs to the day before. */
export const serviceDayBeginsHours = 4;
/** For how many hours those who stood in line when the day turned still stand in it. */
const carriedHours = 4;

/**
 * The day at the desk (`YYYY-MM-DD`) to which a moment belongs. It turns at
 * four in the morning, so that a line that stands at midnight stays one line.
 */
export function serviceDayOf(at: Instant, timeZone: string): string {
  return localDay(addMinutes(at, -serviceDayBeginsHours * 60), timeZone);
}

/**
 * The days whose tickets make up the line: today, and for some hours the day
 * before as well where the desk stays open while the day turns.
 */
export function lineDaysOf(
  venue: Pick<Venue, 'openingHours' | 'timeZone'>,
  at: Instant,
): readonly string[] {
  const today = serviceDayOf(at, venue.timeZone);
  const before = serviceDayOf(addMinutes(at, -carriedHours * 60), venue.timeZone);
  if (before === today) return [today];
  const turn = instantAtLocalTime(today, `0${serviceDayBeginsHours}:00`, venue.timeZone);
  const isOpenAtTurn = isAlwaysOpen(venue) || deskHoursAt(venue, turn) !== null;
  return isOpenAtTurn ? [before, today] : [today];
}
