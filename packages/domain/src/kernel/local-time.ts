import { dayMs, epochMsOf, type Instant, instantOf, minuteMs } from './instant.ts';

/** What the clocks of a time zone show, field by field; making one of these takes longer than asking it often. */
const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClockOf(timeZone: string): Intl.DateTimeFormat {
  const known = wallClocks.get(timeZone);
  if (known) return known;
  const wallClock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  wallClocks.set(timeZone, wallClock);
  return wallClock;
}

/** Clocks are changed on the quarter of an hour, so within one of them the answer is the same. */
const quarterMs = 15 * minuteMs;
/** A few days' worth of quarters; the next few days have others. */
const mostQuarters = 1000;
const offsetsByZone = new Map<string, Map<number, number>>();

/** How far the wall clock of `timeZone` is ahead of UTC at `epochMs`, in milliseconds. */
function zoneOffsetMs(epochMs: number, timeZone: string): number {
  const quarter = Math.floor(epochMs / quarterMs);
  const offsets = offsetsByZone.get(timeZone) ?? new Map<number, number>();
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const offsetMs = readOffsetMs(epochMs, timeZone);
  if (offsets.size >= mostQuarters) offsets.clear();
  offsetsByZone.set(timeZone, offsets.set(quarter, offsetMs));
  return offsetMs;
}

function readOffsetMs(epochMs: number, timeZone: string): number {
  const parts = wallClockOf(timeZone).formatToParts(epochMs);
  const field = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    field('year'),
    field('month') - 1,
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  );
  return wall - Math.floor(epochMs / 1000) * 1000;
}

/** The calendar day at the venue, `YYYY-MM-DD`: ticket numbers start again with it. */
export function localDay(at: Instant, timeZone: string): string {
  const epochMs = epochMsOf(at);
  return new Date(epochMs + zoneOffsetMs(epochMs, timeZone)).toISOString().slice(0, 10);
}

/** The instant at which clocks of `timeZone` show `localTime` (`HH:MM`) on `day` (`YYYY-MM-DD`). */
export function instantAtLocalTime(day: string, localTime: string, timeZone: string): Instant {
  const asIfUtc = Date.parse(`${day}T${localTime}:00.000Z`);
  const firstGuess = asIfUtc - zoneOffsetMs(asIfUtc, timeZone);
  return instantOf(asIfUtc - zoneOffsetMs(firstGuess, timeZone));
}

/** The calendar day `days` days after `day` (`YYYY-MM-DD`), whatever the clocks do in between. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The first of the daily `localTimes` (`HH:MM`) that lies after `at`. */
export function nextLocalTime(
  at: Instant,
  localTimes: readonly string[],
  timeZone: string,
): Instant | null {
  const today = localDay(at, timeZone);
  const candidates = [0, 1, 2].flatMap((ahead) =>
    localTimes.map((time) => instantAtLocalTime(addDays(today, ahead), time, timeZone)),
  );
  return candidates.filter((candidate) => candidate > at).sort()[0] ?? null;
}

/** True when `at` is later than `now` by more than a clock may honestly be wrong (five minutes). */
export function isInFuture(at: Instant, now: Instant): boolean {
  return epochMsOf(at) - epochMsOf(now) > 5 * minuteMs;
}
