import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMs, epochMsOf, type Instant, instantOf, minuteMs } from './instant.ts';
import { addDays, instantAtLocalTime, isInFuture, localDay, nextLocalTime } from './local-time.ts';

const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'];
const year2026 = { min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) };
const moment = fc.integer(year2026).map(instantOf);
const zone = fc.constantFrom(...zones);
const localTime = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${pad(hour)}:${pad(minute)}`);

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** What a clock on the wall shows, by another road than the code's: the platform's own words. */
function wallClock(at: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    epochMsOf(at),
  );
}

describe('the calendar day at the venue', () => {
  test.each([
    ['2026-06-03T21:59:59.999Z', 'Europe/Berlin', '2026-06-03'],
    ['2026-06-03T22:00:00.000Z', 'Europe/Berlin', '2026-06-04'],
    ['2026-01-01T04:59:00.000Z', 'America/New_York', '2025-12-31'],
    ['2026-01-01T00:00:00.000Z', 'UTC', '2026-01-01'],
  ])('%s in %s is %s', (at, timeZone, day) => {
    expect(localDay(at as Instant, timeZone)).toBe(day);
  });

  test('days are counted on the calendar, whatever the clocks do', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('the instant of a local time', () => {
  test('on either side of the clock change it is another instant', () => {
    const berlin = 'Europe/Berlin';
    expect(instantAtLocalTime('2026-03-28', '22:30', berlin)).toBe('2026-03-28T21:30:00.000Z');
    expect(instantAtLocalTime('2026-03-29', '22:30', berlin)).toBe('2026-03-29T20:30:00.000Z');
    expect(instantAtLocalTime('2026-10-25', '22:30', berlin)).toBe('2026-10-25T21:30:00.000Z');
  });

  test('clocks at the venue show that time then, except in the hour that does not exist', () => {
    fc.assert(
      fc.property(moment, localTime, zone, (day, time, timeZone) => {
        const date = day.slice(0, 10);
        const instant = instantAtLocalTime(date, time, timeZone);
        const shown = wallClock(instant, timeZone);
        if (shown === time) expect(localDay(instant, timeZone)).toBe(date);
        else expect(time >= '02:00' && time < '03:00').toBe(true);
      }),
    );
  });
});

describe('the next of the daily times', () => {
  test('the night before the clocks go forward, the next evening is still the next evening', () => {
    const lateEvening = '2026-03-28T22:30:00.000Z' as Instant;
    expect(nextLocalTime(lateEvening, ['22:00'], 'Europe/Berlin')).toBe('2026-03-29T20:00:00.000Z');
  });

  test('the night the clocks go back has 25 hours until the same time again', () => {
    const at = instantAtLocalTime('2026-10-24', '23:30', 'Europe/Berlin');
    const next = nextLocalTime(at, ['23:30'], 'Europe/Berlin');
    expect(next).toBe(instantAtLocalTime('2026-10-25', '23:30', 'Europe/Berlin'));
    expect(epochMsOf(next as Instant) - epochMsOf(at)).toBe(25 * 60 * minuteMs);
  });

  test('it lies ahead, within 25 hours, and none of the times lies in between', () => {
    const times = fc.uniqueArray(localTime, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(moment, times, zone, (at, daily, timeZone) => {
        const next = nextLocalTime(at, daily, timeZone) as Instant;
        expect(next > at).toBe(true);
        expect(epochMsOf(next) - epochMsOf(at)).toBeLessThanOrEqual(25 * 60 * minuteMs);
        const between = daily
          .flatMap((time) =>
            [-1, 0, 1, 2].map((days) =>
              instantAtLocalTime(addDays(localDay(at, timeZone), days), time, timeZone),
            ),
          )
          .filter((other) => other > at && other < next);
        expect(between).toEqual([]);
      }),
    );
  });

  test('without any times there is no next one', () => {
    expect(nextLocalTime('2026-06-03T10:00:00.000Z' as Instant, [], 'UTC')).toBeNull();
  });
});

test('a clock may be five minutes fast, not more', () => {
  const now = '2026-06-03T10:00:00.000Z' as Instant;
  expect(isInFuture('2026-06-03T10:05:00.000Z' as Instant, now)).toBe(false);
  expect(isInFuture('2026-06-03T10:05:00.001Z' as Instant, now)).toBe(true);
  expect(isInFuture(instantOf(epochMsOf(now) - dayMs), now)).toBe(false);
});
