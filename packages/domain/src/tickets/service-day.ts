import { addMinutes, type Instant } from '../kernel/instant.ts';
import { localDay } from '../kernel/local-time.ts';

/** Hours after midnight until which a late evening still belongs to the day before. */
export const serviceDayBeginsHours = 4;

/**
 * The day at the desk (`YYYY-MM-DD`) to which a moment belongs. It turns at
 * four in the morning, so that a line that stands at midnight stays one line.
 */
export function serviceDayOf(at: Instant, timeZone: string): string {
  return localDay(addMinutes(at, -serviceDayBeginsHours * 60), timeZone);
}
