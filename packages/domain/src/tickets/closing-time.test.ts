import { aCounter, aVenue } from '@homeward/testkit';
import { describe, expect, test } from 'vitest';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import { closingOutlook, isDayOver, isDeskLeft, mayJoin } from './closing-time.ts';
import { lineDaysOf } from './service-day.ts';

const venue = aVenue({
  openingHours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '10:00', closes: '20:00' }],
});
const tenMinutesLeft = '2026-06-03T17:50:00.000Z' as Instant;
const afterwards = '2026-06-03T18:30:00.000Z' as Instant;
const range = (fromMinutes: number, toMinutes: number) => ({ fromMinutes, toMinutes });
const open = [aCounter()];
const closed = [aCounter({ status: 'closed' })];

test.each([
  [range(2, 10), 'in-time'],
  [range(2, 11), 'at-risk'],
  [range(9, 30), 'at-risk'],
  [range(10, 30), 'too-late'],
  [null, 'in-time'],
] as const)('ten minutes before closing a wait of %j is %s', (wait, outlook) => {
  expect(closingOutlook(venue, tenMinutesLeft, wait)).toBe(outlook);
});

describe('a new place in line', () => {
  test('is given out as long as it may be served before closing', () => {
    expect(mayJoin(venue, tenMinutesLeft, open, range(9, 30))).toBe(true);
    expect(mayJoin(venue, tenMinutesLeft, open, range(10, 30))).toBe(false);
    expect(mayJoin(venue, tenMinutesLeft, closed, null)).toBe(true);
  });

  test('outside the hours only while somebody is there', () => {
    expect(mayJoin(venue, afterwards, open, range(10, 30))).toBe(true);
    expect(mayJoin(venue, afterwards, [aCounter({ status: 'paused' })], null)).toBe(true);
    expect(mayJoin(venue, afterwards, closed, null)).toBe(false);
  });

  test('at any time where there are no hours', () => {
    expect(mayJoin(aVenue({ openingHours: [] }), afterwards, closed, range(500, 600))).toBe(true);
  });
});

test('the day is over when the hours are and everybody has left', () => {
  expect(isDayOver(venue, tenMinutesLeft, closed)).toBe(false);
  expect(isDayOver(venue, afterwards, open)).toBe(false);
  expect(isDayOver(venue, afterwards, closed)).toBe(true);
  expect(isDayOver(aVenue({ openingHours: [] }), afterwards, closed)).toBe(false);
});

describe('a counter that was left open', () => {
  const closing = '2026-06-03T18:00:00.000Z' as Instant;
  const nextNoon = '2026-06-04T10:00:00.000Z' as Instant;
  const alwaysOpen = aVenue({ openingHours: [] });

  test('is noticed when the desk has been closed and still for an hour', () => {
    const anHourLater = addMinutes(closing, 60);
    expect(isDeskLeft(venue, addMinutes(closing, 59), tenMinutesLeft)).toBe(false);
    expect(isDeskLeft(venue, anHourLater, tenMinutesLeft)).toBe(true);
    expect(isDeskLeft(venue, anHourLater, null)).toBe(true);
    expect(isDeskLeft(venue, anHourLater, afterwards)).toBe(false);
  });

  test('is noticed on the next day at the latest, and never where the desk doesn’t close', () => {
    expect(isDeskLeft(venue, nextNoon, tenMinutesLeft)).toBe(true);
    expect(isDeskLeft(venue, nextNoon, addMinutes(nextNoon, -90))).toBe(false);
    expect(isDeskLeft(alwaysOpen, nextNoon, tenMinutesLeft)).toBe(false);
  });
});

test('where the desk is open when the day turns, those who stand in line stay in it for hours', () => {
  const turn = '2026-06-04T02:00:00.000Z' as Instant;
  const overnight = aVenue({
    openingHours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '18:00', closes: '05:00' }],
  });
  const alwaysOpen = aVenue({ openingHours: [] });
  expect(lineDaysOf(venue, turn)).toEqual(['2026-06-04']);
  for (const place of [overnight, alwaysOpen]) {
    expect(lineDaysOf(place, addMinutes(turn, -1))).toEqual(['2026-06-03']);
    expect(lineDaysOf(place, turn)).toEqual(['2026-06-03', '2026-06-04']);
    expect(lineDaysOf(place, addMinutes(turn, 4 * 60))).toEqual(['2026-06-04']);
  }
});
