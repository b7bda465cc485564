import type { Counter } from '../counters/counter.ts';
import { addMinutes, type Instant, minutesBetween } from '../kernel/instant.ts';
import { deskHoursAt, isAlwaysOpen } from '../venue/desk-hours.ts';
import type { Venue } from '../venue/venue.ts';
import { lineDaysOf, serviceDayOf } from './service-day.ts';
import type { WaitRange } from './wait-range.ts';

/**
 * What closing time means for somebody in line.
 *
 * - `in-time`: nothing, as far as can be said.
 * - `at-risk`: the desk may close before their turn; they are told while they can still choose.
 * - `too-late`: even at the shortest wait it closes first.
 */
export const closingOutlooks = ['in-time', 'at-risk', 'too-late'] as const;
export type ClosingOutlook = (typeof closingOutlooks)[number];

type Hours = Pick<Venue, 'openingHours' | 'timeZone'>;

/** What closing time means for a wait that begins or goes on at `at`. */
export function closingOutlook(venue: Hours, at: Instant, wait: WaitRange | null): ClosingOutlook {
  const hours = deskHoursAt(venue, at);
  if (!hours || !wait) return 'in-time';
  const minutesLeft = minutesBetween(at, hours.closesAt);
  if (wait.fromMinutes >= minutesLeft) return 'too-late';
  return wait.toMinutes > minutesLeft ? 'at-risk' : 'in-time';
}

/**
 * May a new place in line be given out? Not when it could not be served before
 * closing, nor when nobody is there outside the hours. Staff who stay longer
 * are there: an open counter counts more than the hours on the door.
 */
export function mayJoin(
  venue: Hours,
  at: Instant,
  counters: readonly Pick<Counter, 'status'>[],
  wait: WaitRange | null,
): boolean {
  if (isAlwaysOpen(venue)) return true;
  if (deskHoursAt(venue, at)) return closingOutlook(venue, at, wait) !== 'too-late';
  return isStaffed(counters);
}

/** Is the day at the desk over: outside the hours, and everybody has left? */
export function isDayOver(
  venue: Hours,
  at: Instant,
  counters: readonly Pick<Counter, 'status'>[],
): boolean {
  return !isAlwaysOpen(venue) && deskHoursAt(venue, at) === null && !isStaffed(counters);
}

/** Minutes of nothing after which a desk that is closed by the clock has been left. */
const leftAfterMinutes = 60;

/**
 * Has everybody gone home and left a counter open? `lastActedAt` is when staff
 * last opened a counter, called somebody or were done with them.
 */
export function isDeskLeft(venue: Hours, at: Instant, lastActedAt: Instant | null): boolean {
  const before = addMinutes(at, -leftAfterMinutes);
  if (isAlwaysOpen(venue) || (lastActedAt !== null && lastActedAt > before)) return false;
  const isClosed = deskHoursAt(venue, at) === null && deskHoursAt(venue, before) === null;
  if (isClosed || lastActedAt === null) return isClosed;
  return !lineDaysOf(venue, at).includes(serviceDayOf(lastActedAt, venue.timeZone));
}

function isStaffed(counters: readonly Pick<Counter, 'status'>[]): boolean {
  return counters.some(({ status }) => status !== 'closed');
}
