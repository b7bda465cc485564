import type { VenueView } from '@homeward/contract';
import { type Period, periodOf } from '@homeward/ui/light';

export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** When somebody last had a thing, as vaguely as they remember it. */
export interface WhenLost {
  /** 0 is today, 1 yesterday; null is "not sure". */
  readonly daysAgo: number | null;
  readonly part: DayPart | null;
}

export const unknownWhen: WhenLost = { daysAgo: null, part: null };

/** First and last minute of each part of the day; an evening runs into the night. */
const minutesOf: Readonly<Record<DayPart, readonly [number, number]>> = {
  morning: [0, 12 * 60],
  afternoon: [12 * 60, 17 * 60],
  evening: [17 * 60, 24 * 60 - 1],
};

/** `periodOf` reaches an hour to both sides of the minute it is given. */
const reach = 60;

interface Clock {
  readonly nowMs: number;
  readonly timeZone: VenueView['timeZone'];
}

/** The period meant, as two ISO-8601 UTC instants never in the future; null when the day is not known. */
export function periodMeant({ daysAgo, part }: WhenLost, clock: Clock): Period | null {
  if (part === null) return periodOf({ daysAgo, minuteOfDay: null }, clock);
  const [first, last] = minutesOf[part];
  const begin = periodOf({ daysAgo, minuteOfDay: first + reach }, clock);
  const end = periodOf({ daysAgo, minuteOfDay: last - reach }, clock);
  return begin && end && { from: begin.from, to: end.to };
}

/** How many days ago a day of the calendar was, `2026-06-03`; 0 for today and for days to come. */
export function daysSince(day: string, { nowMs, timeZone }: Clock): number {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(nowMs);
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000));
}

/** The day so many days ago, as a date field writes it. */
export function dayAgo(daysAgo: number, { nowMs, timeZone }: Clock): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(nowMs);
  return new Date(Date.parse(today) - daysAgo * 86_400_000).toISOString().slice(0, 10);
}
