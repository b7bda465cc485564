import { addMinutes, type Instant } from '../kernel/instant.ts';
import { nextLocalTime } from '../kernel/local-time.ts';
import type { Venue } from './venue.ts';

/** Minutes after a sweep by which everything it brought in has been catalogued. */
export const cataloguingMinutes = 60;

/** The hour by which a visitor hears from us, even if it is "no": the next sweep, catalogued. */
export function answerDueAt(venue: Venue, now: Instant): Instant {
  const sweep = nextLocalTime(now, venue.sweepTimes, venue.timeZone);
  return addMinutes(sweep ?? addMinutes(now, 24 * 60), cataloguingMinutes);
}
