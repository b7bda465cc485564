import type { VenueView } from '@homeward/contract';
import { minuteOfDay } from '@homeward/ui/light';

type Hours = VenueView['openingHours'];

/** What the opening hours mean right now; times as the venue wrote them, `20:00`. */
export type OpenNow =
  | { readonly is: 'always' | 'closed-now' | 'closed-today' }
  | { readonly is: 'open-until' | 'opens-at'; readonly time: string };

interface Now {
  readonly nowMs: number;
  /** IANA zone of the venue. */
  readonly timeZone: string;
}

/** Whether the desk is open at this moment, until when, or from when. */
export function openNow(hours: Hours, now: Now): OpenNow {
  if (hours.length === 0) return { is: 'always' };
  const today = weekdayAt(now);
  const minute = minuteOfDay(now);
  const spans = hours
    .filter(({ weekdays }) => weekdays.includes(today))
    .map(({ opens, closes }) => ({ opens, closes, from: minuteOf(opens), to: minuteOf(closes) }))
    .sort((a, b) => a.from - b.from);
  if (spans.length === 0) return { is: 'closed-today' };
  const open = spans.find(({ from, to }) => minute >= from && minute < to);
  if (open) return { is: 'open-until', time: open.closes };
  const next = spans.find(({ from }) => minute < from);
  return next ? { is: 'opens-at', time: next.opens } : { is: 'closed-now' };
}

/** 1 is Monday, 7 Sunday, on the venue's calendar. */
export function weekdayAt({ nowMs, timeZone }: Now): number {
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const name = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone }).format(nowMs);
  return names.indexOf(name) + 1;
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
