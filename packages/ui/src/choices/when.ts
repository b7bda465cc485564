/** When somebody last had a thing, as vaguely as they remember it. */
export interface When {
  /** 0 is today, 1 yesterday; null is "not sure". */
  readonly daysAgo: number | null;
  /** Minutes since midnight; null is "not sure". */
  readonly minuteOfDay: number | null;
}

export const unknownWhen: When = { daysAgo: null, minuteOfDay: null };

export interface Period {
  readonly from: string;
  readonly to: string;
}

interface Clock {
  readonly nowMs: number;
  /** IANA zone of the venue; the device's own when undefined. */
  readonly timeZone?: string | undefined;
}

/** People misremember by an hour and more, so "around 14:30" means 13:30 to 15:30. */
export const vagueMinutes = 60;

const minuteMs = 60_000;
const dayMinutes = 1440;

/**
 * The period meant, as two ISO-8601 UTC instants that never lie in the future;
 * null when the day is not known.
 */
export function periodOf(when: When, { nowMs, timeZone }: Clock): Period | null {
  if (when.daysAgo === null) return null;
  const { daysAgo } = when;
  const [first, last] =
    when.minuteOfDay === null
      ? [0, dayMinutes - 1]
      : [when.minuteOfDay - vagueMinutes, when.minuteOfDay + vagueMinutes];
  const at = (minute: number) =>
    new Date(Math.min(nowMs, localTimeMs({ nowMs, timeZone }, daysAgo, minute))).toISOString();
  return { from: at(Math.max(0, first)), to: at(Math.min(dayMinutes - 1, last)) };
}

/** Minutes since midnight at the venue. */
export function minuteOfDay({ nowMs, timeZone }: Clock): number {
  const { hour, minute } = localParts(nowMs, timeZone);
  return hour * 60 + minute;
}

/** The moment at which the venue's clocks showed `minute`, so many days ago. */
function localTimeMs({ nowMs, timeZone }: Clock, daysAgo: number, minute: number): number {
  const { year, month, day } = localParts(nowMs, timeZone);
  const asIfUtc = Date.UTC(year, month - 1, day - daysAgo, 0, minute);
  const firstGuess = asIfUtc - zoneOffsetMs(asIfUtc, timeZone);
  return asIfUtc - zoneOffsetMs(firstGuess, timeZone);
}

function zoneOffsetMs(epochMs: number, timeZone: string | undefined): number {
  const { year, month, day, hour, minute } = localParts(epochMs, timeZone);
  const wholeMinutesMs = Math.floor(epochMs / minuteMs) * minuteMs;
  return Date.UTC(year, month - 1, day, hour, minute) - wholeMinutesMs;
}

function localParts(epochMs: number, timeZone: string | undefined) {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(epochMs);
  const field = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return {
    year: field('year'),
    month: field('month'),
    day: field('day'),
    hour: field('hour'),
    minute: field('minute'),
  };
}
